package cn.hangce.talent;

import cn.hangce.lawcheck.FamilyLaw;

/** Loads the family’s files of law, works their examples and looks whether anything is missing. */
class TalentLawTest extends FamilyLaw {

    TalentLawTest() {
        super("talent");
    }
}
