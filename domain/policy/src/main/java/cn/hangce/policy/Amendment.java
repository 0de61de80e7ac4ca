package cn.hangce.policy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new version of a program’s file changes, in words. Nothing changes silently: every line that is another stands in
 * {@link #lines()}, and those that the words do not account for in {@link #otherLines()}.
 *
 * @param before      null for a program that was not there
 * @param differences in the order of the file
 */
public record Amendment(Program before, Program after, List<Difference> differences, List<ChangedLine> lines) {

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

    /** Remarks, order and ways of writing: lines that changed without the file saying anything else. */
    public List<ChangedLine> otherLines() {
        Set<String> told = differences.stream().map(Difference::part).collect(Collectors.toSet());
        return lines.stream().filter(line -> !line.text().isBlank() && !told.contains(line.part())).toList();
    }
}
