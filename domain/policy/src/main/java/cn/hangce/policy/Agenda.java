package cn.hangce.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a document sets the city itself: who answers for what, figures to reach, tasks, systems to build, help to give. */
public record Agenda(List<Body> bodies, List<Target> targets, List<Task> tasks, List<InformationSystem> systems, List<Support> support) {

    public Agenda {
        bodies = List.copyOf(bodies);
        targets = List.copyOf(targets);
        tasks = List.copyOf(tasks);
        systems = List.copyOf(systems);
        support = List.copyOf(support);
    }

    /** Who answers for what. */
    public record Body(String id, String cite, Text name, Text task) {
    }

    /**
     * A figure to reach, or a state in words.
     *
     * @param value as the file has it: a number, {@code 4..5}, or words
     * @param least the number, or the lower end; null for words
     * @param most  the number, or the upper end; null for words
     * @param bound {@code exactly}, {@code at-least}, {@code at-most} or {@code about}
     * @param unit  what the number counts; empty for words
     * @param by    the last day for it; null where the text sets none
     * @param every how often it is to be reached; null for once
     */
    public record Target(String id, String cite, Text label, String value, BigDecimal least, BigDecimal most, String bound, Text unit,
                         LocalDate by, String every) {
    }

    /**
     * Something to be done.
     *
     * @param lead    the bodies that lead, by their names in the vocabulary; may be empty
     * @param support the bodies that help
     * @param by      the last day for it; null where the text sets none
     * @param every   how often it returns; null where it does not
     */
    public record Task(String id, String cite, Text label, List<String> lead, List<String> support, LocalDate by, String every) {

        public Task {
            lead = List.copyOf(lead);
            support = List.copyOf(support);
        }
    }

    /**
     * An information system that the text names or demands.
     *
     * @param task   what it is to do
     * @param answer {@code part-of-hangce}, {@code connected} or {@code outside}
     * @param how    which part does it, how it is connected, or why it is outside
     */
    public record InformationSystem(String id, String cite, Text name, Text task, String answer, Text how) {
    }

    /**
     * Help that it names without a sum that an application could claim.
     *
     * @param limits the figures it names, by name; may be empty
     */
    public record Support(String id, String cite, Text label, Map<String, Object> limits) {
    }
}
