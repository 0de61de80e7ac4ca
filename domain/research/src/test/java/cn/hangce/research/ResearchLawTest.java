package cn.hangce.research;

import cn.hangce.lawcheck.FamilyLaw;

/** Loads the family’s files of law, works their examples and looks whether anything is missing. */
class ResearchLawTest extends FamilyLaw {

    ResearchLawTest() {
        super("research");
    }
}
