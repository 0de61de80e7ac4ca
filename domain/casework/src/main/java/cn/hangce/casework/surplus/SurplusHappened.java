package cn.hangce.casework.surplus;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;

/** What has happened to money left over, told to whoever keeps the money. Observers take part in the transaction. */
public final class SurplusHappened {

    private SurplusHappened() {
    }

    /** Acceptance has found it. */
    public record Found(SurplusFund fund, Actor by, Moment at) {
    }

    /** It has to come back. @param yuan how much of it */
    public record TakenBack(SurplusFund fund, long yuan, Actor by, Moment at) {
    }
}
