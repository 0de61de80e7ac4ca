package cn.hangce.treasury;

import cn.hangce.policy.Written;

/** An award that the call’s budget cannot carry. The decision it belongs to is not taken. */
public class BudgetExceeded extends MoneyRefused {

    private static final long serialVersionUID = 1L;

    BudgetExceeded(long neededYuan, long leftYuan) {
        super("BUDGET_EXCEEDED", Written.yuan(neededYuan), Written.yuan(leftYuan));
    }
}
