package cn.hangce.treasury;

import cn.hangce.casework.Refusal;

/** An act with money that cannot be done. */
public class MoneyRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    MoneyRefused(String rule, Object... args) {
        super("cn.hangce.treasury.refusals", rule, args);
    }
}
