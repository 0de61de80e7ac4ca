package cn.hangce.casework.calendar;

import cn.hangce.casework.Refusal;

/** A year’s file that is not taken, and why. */
public class CalendarRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Their sentences stand in {@code refusals.properties}. */
    public enum Reason {
        /** No text, or not one of a year’s length. */
        UNREADABLE,
        /** The text is the one on record. */
        UNCHANGED,
        /** What it was compared with is no longer what it would come after. */
        CHANGED_MEANWHILE
    }

    private final Reason reason;

    CalendarRefused(Reason reason, Object... args) {
        super("cn.hangce.casework.calendar.refusals", reason.name(), args);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
