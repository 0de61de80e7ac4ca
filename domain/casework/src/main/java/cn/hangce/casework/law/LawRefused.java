package cn.hangce.casework.law;

import cn.hangce.casework.Refusal;

/** A change of the law that is not made, and why. */
public class LawRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Their sentences stand in {@code refusals.properties}. */
    public enum Reason {
        /** No text, or not one of a program file’s length. */
        UNREADABLE,
        /** The text is the one in force. */
        UNCHANGED,
        /** The file names another program than the one that was opened. */
        OTHER_PROGRAM,
        /** Before today. */
        DAY_PAST,
        /** Not after the day of a version that is published already. */
        DAY_TAKEN,
        /** What it was compared with is no longer what it would come after. */
        CHANGED_MEANWHILE,
        /** Taken back already. */
        WITHDRAWN,
        /** A later version stands on this one. */
        LATER_FIRST,
        /** No such publication or program. */
        NOT_FOUND
    }

    private final Reason reason;

    LawRefused(Reason reason, Object... args) {
        super("cn.hangce.casework.law.refusals", reason.name(), args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
