package cn.hangce.casework.contract;

import cn.hangce.casework.Refusal;

/** An act on a contract that is not allowed, and the {@link ContractRule} it would break. */
public class ContractRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 4000;

    private final ContractRule rule;

    public ContractRefused(ContractRule rule, Object... args) {
        super("cn.hangce.casework.contract.refusals", rule.name(), args);
        this.rule = rule;
    }

    /** What somebody wrote, if it can be kept. */
    static String words(String text) {
        if (text.length() > MOST) {
            throw new ContractRefused(ContractRule.TOO_MANY_WORDS, MOST, text.length());
        }
        return text;
    }

    public ContractRule rule() {
        return rule;
    }
}
