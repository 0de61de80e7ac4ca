package cn.hangce.finance;

import cn.hangce.lawcheck.FamilyLaw;

/** Loads the family’s files of law, works their examples and looks whether anything is missing. */
class FinanceLawTest extends FamilyLaw {

    FinanceLawTest() {
        super("finance");
    }
}
