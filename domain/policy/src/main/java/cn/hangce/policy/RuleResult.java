package cn.hangce.policy;

import java.util.List;

/**
 * What a rule came to.
 *
 * @param value   {@link Long}, {@link java.math.BigDecimal}, {@link Boolean} or {@link String}; null while facts are missing
 * @param missing facts that are needed and not given
 */
public record RuleResult(String rule, Object value, Text explanation, List<String> missing) {
}
