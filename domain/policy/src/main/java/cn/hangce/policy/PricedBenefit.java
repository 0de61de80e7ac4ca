package cn.hangce.policy;

import cn.hangce.policy.language.Expression;

/** A benefit with what its amount is reckoned by. */
record PricedBenefit(Benefit benefit, Expression yuan) {
}
