package cn.hangce.policy;

/**
 * An office or body that documents give tasks to.
 *
 * @param id    its short Chinese name, as documents and files write it
 * @param label its name in both languages
 */
public record PublicBody(String id, Text label) {
}
