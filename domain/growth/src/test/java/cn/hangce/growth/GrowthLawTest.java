package cn.hangce.growth;

import cn.hangce.lawcheck.FamilyLaw;

/** Loads the family’s files of law, works their examples and looks whether anything is missing. */
class GrowthLawTest extends FamilyLaw {

    GrowthLawTest() {
        super("growth");
    }
}
