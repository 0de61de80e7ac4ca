package cn.hangce.casework.meeting;

/** What a meeting resolves on a case. */
public enum Resolution {
    APPROVE,
    REFUSE,
    /** Comes before another meeting. */
    DEFER
}
