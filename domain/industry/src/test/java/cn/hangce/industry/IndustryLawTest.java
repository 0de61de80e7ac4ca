package cn.hangce.industry;

import cn.hangce.lawcheck.FamilyLaw;

/** Loads the family’s files of law, works their examples and looks whether anything is missing. */
class IndustryLawTest extends FamilyLaw {

    IndustryLawTest() {
        super("industry");
    }
}
