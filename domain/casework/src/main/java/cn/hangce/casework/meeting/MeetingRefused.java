package cn.hangce.casework.meeting;

import cn.hangce.casework.Refusal;

/** Something that a meeting cannot do; the sentences stand in {@code meeting.properties}. */
public class MeetingRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** A title, a place, a chair or members are missing; the chair is no member; a name stands twice. */
        INCOMPLETE,
        /** The day of the meeting has not come. */
        NOT_YET,
        /** Not more than half of those entitled are there, or may sit for the case. */
        NO_QUORUM,
        /** On the agenda of another open meeting, or twice on this one. */
        ON_ANOTHER_AGENDA,
        /** Nothing can be decided on the case now. */
        NOT_DECIDABLE,
        /** What has been resolved stays on the agenda. */
        RESOLVED,
        /** Cases of the agenda have no resolution yet. */
        UNRESOLVED,
        /** Minutes belong to a meeting. */
        NO_MINUTES,
        CLOSED,
        /** Someone else has changed it meanwhile. */
        CHANGED,
        NOT_FOUND
    }

    private final Why why;

    MeetingRefused(Why why, Object... args) {
        super("cn.hangce.casework.meeting.meeting", why.name(), args);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
