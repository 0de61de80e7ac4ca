package cn.hangce.registry;

/** A demonstration lives in another day from now on. */
public record DayTurned() {
}
