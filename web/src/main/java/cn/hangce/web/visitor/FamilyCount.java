package cn.hangce.web.visitor;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many of a family fit the rest of a query.
 *
 * @param id         the family’s id; empty for all of them
 * @param parameters the same query for this family, as an address has it
 */
public record FamilyCount(String id, long count, String parameters) {

    /** The families in the order in which an enterprise meets them. */
    private static final List<String> ORDER =
            List.of("growth", "research", "transfer", "carriers", "finance", "talent", "industry", "land", "goals");

    /**
     * All first, then every family that there is, fitting or not.
     *
     * @param present    the family of each thing that there is
     * @param fitting    the family of each thing that fits the query without its family
     * @param parameters the query for a family
     */
    public static List<FamilyCount> of(Collection<String> present, Collection<String> fitting, UnaryOperator<String> parameters) {
        Map<String, Long> counts = fitting.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        Stream<FamilyCount> each = present.stream().distinct().sorted(Comparator.comparingInt(FamilyCount::rank))
                .map(id -> new FamilyCount(id, counts.getOrDefault(id, 0L), parameters.apply(id)));
        return Stream.concat(Stream.of(new FamilyCount("", fitting.size(), parameters.apply(""))), each).toList();
    }

    private static int rank(String id) {
        return ORDER.contains(id) ? ORDER.indexOf(id) : ORDER.size();
    }
}
