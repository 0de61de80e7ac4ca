package cn.hangce.casework.aftercare;

/** What can stand in the record of a recognition. */
public enum EntryKind {
    FILED, FILING_CONFIRMED(true), FILING_RETURNED(true), FILING_MISSED, CHANGE_REPORTED, CHANGE_JUDGED(true), RENAMED,
    GRADED(true), CONSEQUENCE, RECTIFICATION_JUDGED(true), HEARING_OPENED(true), VIEW_STATED, HEARING_DROPPED, REVOKED, SANCTIONED, CANCELLED, RECORDED,
    RECOVERY_ORDERED, BARRED, SUPERSEDED;

    private final boolean examining;

    EntryKind() {
        this(false);
    }

    EntryKind(boolean examining) {
        this.examining = examining;
    }

    /** Whether who did it has examined the holder, and so must not decide on revoking. */
    public boolean examining() {
        return examining;
    }
}
