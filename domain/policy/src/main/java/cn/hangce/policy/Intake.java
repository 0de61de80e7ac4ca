package cn.hangce.policy;

/**
 * How applications are taken in.
 *
 * @param cite  where the text says it; empty where it leaves that to the call
 * @param label in a few words; empty with it
 */
public record Intake(Kind kind, String cite, Text label) {

    /** Within the window of each call, where the text says nothing else. */
    static final Intake BY_CALL = new Intake(Kind.WINDOW, "", new Text("", ""));

    /** How long applications can be handed in. */
    public enum Kind {
        /** From a first to a last day that each call names. */
        WINDOW,
        /** 常年受理、分批办理: all year, and dealt with in batches that end on days which the call names. */
        STANDING
    }

    public boolean isStanding() {
        return kind == Kind.STANDING;
    }
}
