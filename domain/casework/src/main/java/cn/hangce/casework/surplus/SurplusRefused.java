package cn.hangce.casework.surplus;

import cn.hangce.casework.Refusal;

/** An act on money left over that is not allowed, and the {@link SurplusRule} it would break. */
public class SurplusRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final SurplusRule rule;

    public SurplusRefused(SurplusRule rule, Object... args) {
        super("cn.hangce.casework.surplus.refusals", rule.name(), args);
        this.rule = rule;
    }

    public SurplusRule rule() {
        return rule;
    }
}
