package cn.hangce.web;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Program;

/** What an assessment comes to in one word. */
public final class Verdict {

    /** Everything holds. */
    public static final String GOOD = "good";
    /** Facts are missing. */
    public static final String OPEN = "open";
    /** The text sets nothing that figures could decide, only people. */
    public static final String JUDGED = "judged";
    /** A condition fails. */
    public static final String BAD = "bad";

    private Verdict() {
    }

    public static String of(Program program, Assessment assessment) {
        if (assessment.eligible() == null) {
            return OPEN;
        }
        if (!assessment.eligible()) {
            return BAD;
        }
        return program.conditions().size() > 1 ? GOOD : JUDGED;
    }
}
