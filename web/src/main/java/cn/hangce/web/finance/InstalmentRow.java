package cn.hangce.web.finance;

import cn.hangce.treasury.Award;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.InstalmentTerms;

/** A line of a list of instalments. */
public record InstalmentRow(Instalment instalment, InstalmentTerms terms) {

    public long id() {
        return instalment.id();
    }

    public Award award() {
        return instalment.award();
    }

    public Instalment.State state() {
        return instalment.state();
    }

    public boolean due() {
        return state() == Instalment.State.DUE;
    }

    /** The tone of the badge. */
    public String tone() {
        return switch (state()) {
            case WAITING -> "neutral";
            case DUE -> "waiting";
            case RELEASED -> "good";
            case CANCELLED -> "bad";
        };
    }
}
