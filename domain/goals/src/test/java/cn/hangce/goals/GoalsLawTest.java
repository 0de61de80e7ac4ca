package cn.hangce.goals;

import cn.hangce.lawcheck.FamilyLaw;

/** Loads the family’s files of law, works their examples and looks whether anything is missing. */
class GoalsLawTest extends FamilyLaw {

    GoalsLawTest() {
        super("goals");
    }
}
