package cn.hangce.policy;

/** What a day is in a calendar of working days. */
public enum DayKind {
    WORKING,
    /** A Saturday or Sunday that no notice says anything about. */
    WEEKEND,
    /** Free by a notice of the State Council (放假), also where it is a Saturday or Sunday. */
    HOLIDAY,
    /** A Saturday or Sunday that is worked in exchange (调休上班). */
    MADE_UP;

    public boolean isWorking() {
        return this == WORKING || this == MADE_UP;
    }
}
