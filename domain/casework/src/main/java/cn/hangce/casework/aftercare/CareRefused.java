package cn.hangce.casework.aftercare;

import cn.hangce.casework.Refusal;

/** An act on a recognition that is not allowed, and the {@link CareRule} it would break. */
public class CareRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final CareRule rule;

    CareRefused(CareRule rule, Object... args) {
        super("cn.hangce.casework.aftercare.refusals", rule.name(), args);
        this.rule = rule;
    }

    public CareRule rule() {
        return rule;
    }
}
