package cn.hangce.policy;

/**
 * What experts score, each from 0 to 100.
 *
 * @param id     unique in the program
 * @param cite   the clause that it is drawn from
 * @param label  what to judge
 * @param weight share in the total, in per cent; the weights of a program make 100
 */
public record Criterion(String id, String cite, Text label, int weight) {
}
