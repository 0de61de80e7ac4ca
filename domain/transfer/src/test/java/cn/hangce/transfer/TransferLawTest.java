package cn.hangce.transfer;

import cn.hangce.lawcheck.FamilyLaw;

/** Loads the family’s files of law, works their examples and looks whether anything is missing. */
class TransferLawTest extends FamilyLaw {

    TransferLawTest() {
        super("transfer");
    }
}
