package cn.hangce.policy;

/**
 * What must hold too, but that a person has to look at: no figure decides it.
 *
 * @param id    unique in the program
 * @param cite  where the text says it
 * @param label what to look for
 * @param by    who looks: an actor of the procedure
 */
public record Check(String id, String cite, Text label, String by) {
}
