package cn.hangce.policy;

import java.util.List;

/**
 * How a condition came out.
 *
 * @param holds null while the facts given do not decide it
 * @param facts the facts that it speaks of
 */
public record ConditionResult(String id, String cite, Text label, Boolean holds, List<String> facts) {
}
