package cn.hangce.policy;

import cn.hangce.policy.language.Expression;

/** A condition with what decides it. */
record JudgedCondition(Condition condition, Expression holds) {
}
