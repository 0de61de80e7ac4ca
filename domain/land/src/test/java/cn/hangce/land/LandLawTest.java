package cn.hangce.land;

import cn.hangce.lawcheck.FamilyLaw;

/** Loads the family’s files of law, works their examples and looks whether anything is missing. */
class LandLawTest extends FamilyLaw {

    LandLawTest() {
        super("land");
    }
}
