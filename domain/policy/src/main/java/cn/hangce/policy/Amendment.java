package cn.hangce.policy;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a new version of a program’s file changes, in words. Nothing changes silently: every line that is another stands in
 * {@link #lines()}, and those that the words do not account for in {@link #otherLines()}.
 *
 * @param before      null for a program that was not there
 * @param differences in the order of the file
 */
public record Amendment(Program before, Program after, List<Difference> differences, List<ChangedLine> lines) {

    private static final Set<String> RULINGS = Set.of("holds", "yuan", "within", "count", "share", "term");
    private static final Pattern FIGURE = Pattern.compile("\\d");

    public Amendment {
        differences = List.copyOf(differences);
        lines = List.copyOf(lines);
    }

    /** @param before null for a program that was not there */
    public static Amendment of(Program before, Program after) {
        return new Amendment(before, after, Comparison.of(before, after),
                before == null ? List.of() : ChangedLine.between(before.text(), after.text()));
    }

    public boolean isNew() {
        return before == null;
    }

    /** Rulings that are another under a name with a figure in it that is still the same: people would read the old figure. */
    public List<Difference> staleNames() {
        return differences.stream().filter(difference -> difference.kind() == Difference.Kind.CHANGED
                && FIGURE.matcher(difference.label().zh()).find() && says(difference, RULINGS) && !says(difference, Set.of("label"))).toList();
    }

    private static boolean says(Difference difference, Set<String> fields) {
        return difference.details().stream().map(Difference.Detail::field).anyMatch(fields::contains);
    }

    /** Remarks, order and ways of writing: lines that changed without the file saying anything else. */
    public List<ChangedLine> otherLines() {
        Set<String> told = differences.stream().map(Difference::part).collect(Collectors.toSet());
        return lines.stream().filter(line -> !line.text().isBlank() && !told.contains(line.part())).toList();
    }
}
