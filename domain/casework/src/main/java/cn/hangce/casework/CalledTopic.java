package cn.hangce.casework;

/**
 * A topic that a call names, for which it can be applied.
 *
 * @param id    of the topic as it was chosen
 * @param title as it was chosen
 */
public record CalledTopic(long id, String title) {
}
