package cn.hangce.casework.inbox;

/** The lists of an inbox. */
public enum InboxTab {
    /** In the reader’s own hands, or in those of somebody for whom the reader deputises. */
    MINE,
    /** Whatever waits for the reader’s office. */
    GROUP,
    /** What of it is past its due day. */
    OVERDUE,
    /** What is under way elsewhere: with the applicant or with another office. */
    OTHERS
}
