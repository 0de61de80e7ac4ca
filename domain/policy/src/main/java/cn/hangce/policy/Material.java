package cn.hangce.policy;

/**
 * What an applicant hands in.
 *
 * @param id       unique in the program
 * @param cite     where the text says it
 * @param label    its name
 * @param note     what it must contain; empty where the name says it all
 * @param required the case is incomplete without it
 */
public record Material(String id, String cite, Text label, Text note, boolean required) {
}
