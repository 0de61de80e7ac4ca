package cn.hangce.carriers;

import cn.hangce.lawcheck.FamilyLaw;

/** Loads the family’s files of law, works their examples and looks whether anything is missing. */
class CarriersLawTest extends FamilyLaw {

    CarriersLawTest() {
        super("carriers");
    }
}
