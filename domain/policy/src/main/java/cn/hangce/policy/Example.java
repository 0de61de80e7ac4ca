package cn.hangce.policy;

import java.util.List;
import java.util.Map;

/**
 * A worked case that the file of a program or rule carries; the file is refused where it does not come out.
 *
 * @param id    what it shows, unique in the file
 * @param given the facts, as the file writes them
 */
public record Example(String id, Map<String, Object> given, Expectation expect) {

    /**
     * What must come out; null where the example says nothing about it.
     *
     * @param eligible {@code true}, {@code false}, or {@code open} where facts are missing; of a program only
     * @param value    a number, true or false, or a word; of a rule only
     */
    public record Expectation(String eligible, List<String> failed, List<String> missing, Map<String, Long> amounts,
                              Long cityYuan, Long districtYuan, Object value) {
    }
}
