package cn.hangce.policy;

/**
 * Why a given value cannot be the value of a fact.
 *
 * @param fact    the fact’s name
 * @param code    {@code type}, {@code date}, {@code range}, {@code decimals}, {@code choice} or {@code length}
 * @param message what is wrong and what would be right, with the fact’s label
 */
public record FactProblem(String fact, String code, Text message) {
}
