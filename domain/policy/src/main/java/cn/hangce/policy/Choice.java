package cn.hangce.policy;

/**
 * One of the values of a {@link FactType#CHOICE} fact.
 *
 * @param value as files, forms and the API write it
 * @param label as people read it
 */
public record Choice(String value, Text label) {
}
