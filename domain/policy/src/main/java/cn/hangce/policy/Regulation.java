package cn.hangce.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A document (规范性文件) that programs stand on.
 *
 * @param number      its number, such as 杭科高〔2020〕71号; programs refer to it by this
 * @param issued      the day printed under it
 * @param term        from the day it takes effect
 * @param termCite    where the text says so
 * @param repeals     numbers of the documents it ends
 * @param bodies      who is responsible for what
 * @param targets     figures it sets for the city itself
 * @param support     help that it names without a figure that an application could claim
 */
public record Regulation(String number, Text title, List<Text> issuers, LocalDate issued, Validity term, String termCite,
                         List<String> repeals, List<Body> bodies, List<Target> targets, List<Transition> transitions,
                         List<Support> support) {

    public Regulation {
        issuers = List.copyOf(issuers);
        repeals = List.copyOf(repeals);
        bodies = List.copyOf(bodies);
        targets = List.copyOf(targets);
        transitions = List.copyOf(transitions);
        support = List.copyOf(support);
    }

    /** Who answers for what. */
    public record Body(String id, String cite, Text name, Text task) {
    }

    /**
     * A figure to reach.
     *
     * @param value what, in {@code unit}
     * @param by    the last day for it
     */
    public record Target(String id, String cite, Text label, long value, Text unit, LocalDate by) {
    }

    /**
     * A direction, or a reference to what another body or document decides.
     *
     * @param limits the figures it names, by name; may be empty
     */
    public record Support(String id, String cite, Text label, Map<String, Object> limits) {
    }
}
