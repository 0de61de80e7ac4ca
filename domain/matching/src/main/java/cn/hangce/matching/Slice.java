package cn.hangce.matching;

/**
 * A part of a run: the organisations whose codes come after {@code after}, up to {@code upTo}.
 *
 * @param since only who has changed since this transaction number is judged by everything; null where everybody is
 */
record Slice(int number, String after, String upTo, String since) {
}
