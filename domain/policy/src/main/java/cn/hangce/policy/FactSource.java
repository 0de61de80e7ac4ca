package cn.hangce.policy;

/**
 * Who can vouch for a fact.
 *
 * @param id    {@code tax}, {@code statistics}, {@code applicant} and the others of the vocabulary
 * @param label the body’s name
 */
public record FactSource(String id, Text label) {
}
