package cn.hangce.policy.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What keeps a condition from holding: changes that together would do. Each fact stands in it once. */
public record Gap(List<Change> changes) {

    static final Gap NONE = new Gap(List.of());

    public Gap {
        changes = List.copyOf(changes);
    }

    static Gap of(Change change) {
        return new Gap(List.of(change));
    }

    /** Both together; empty where they ask different things of one fact. */
    public Optional<Gap> and(Gap other) {
        List<Change> both = new ArrayList<>(changes);
        for (Change change : other.changes) {
            Change before = both.stream().filter(each -> each.symbol().equals(change.symbol())).findFirst().orElse(null);
            Change merged = before == null ? change : before.and(change);
            if (merged == null) {
                return Optional.empty();
            }
            both.remove(before);
            both.add(merged);
        }
        return Optional.of(new Gap(both));
    }

    /** With another change of one of its facts. */
    Gap with(Change other) {
        return new Gap(changes.stream().map(change -> change.symbol().equals(other.symbol()) ? other : change).toList());
    }

    /** Whether it only asks another word of one fact, so that such gaps can be told together. */
    boolean isWord() {
        return changes.size() == 1 && changes.get(0).kind() == Kind.WORD;
    }

    /** Whether both ask another word of the same fact. */
    boolean isWordLike(Gap other) {
        return isWord() && other.isWord() && changes.get(0).symbol().equals(other.changes.get(0).symbol());
    }

    /** Either of two words. */
    Gap orWord(Gap other) {
        Change first = changes.get(0);
        List<Long> places = new ArrayList<>(first.places());
        other.changes.get(0).places().stream().filter(place -> !places.contains(place)).forEach(places::add);
        return of(new Change(first.symbol(), first.now(), places, true));
    }

    /** Puts the changes into a row, to try what would be. */
    Trial in(Row row) {
        return new Trial(row, changes);
    }

    /** A row with other values for a while; closing it brings the former ones back. A row is one thread’s. */
    static final class Trial implements AutoCloseable {

        private final Row row;
        private final List<Change> changes;

        private Trial(Row row, List<Change> changes) {
            this.row = row;
            this.changes = changes;
            changes.forEach(change -> row.values[change.symbol().slot()] = change.place());
        }

        @Override
        public void close() {
            changes.forEach(change -> row.values[change.symbol().slot()] = change.now());
        }
    }
}
