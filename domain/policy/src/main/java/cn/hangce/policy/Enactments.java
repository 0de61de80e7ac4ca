package cn.hangce.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Everything that was put in force after the files that the house began with, day by day. Never changes. */
public final class Enactments {

    /** Nothing was changed yet. */
    public static final Enactments NONE = new Enactments(List.of());

    private final List<Enactment> all;

    /** @param all in the order in which they were published; of two from the same day the later one counts */
    public Enactments(List<Enactment> all) {
        this.all = all.stream().sorted(Comparator.comparing(Enactment::from)).toList();
    }

    /** The versions of a program, the earliest first; those that were taken back too. */
    public List<Enactment> of(String programId) {
        return all.stream().filter(one -> one.program().id().equals(programId)).toList();
    }

    /** Those that were not taken back: what is to come is decided by them alone. */
    Enactments standing() {
        return new Enactments(all.stream().filter(one -> one.until() == null).toList());
    }

    /** The version that is in force on a day; empty where it is still the one that the house began with, if any. */
    public Optional<Program> on(String programId, LocalDate day) {
        return Optional.ofNullable(on(day).get(programId));
    }

    /** What is in force on a day in the place of the files that the house began with, by program. */
    Map<String, Program> on(LocalDate day) {
        Map<String, Program> programs = new LinkedHashMap<>();
        all.stream().filter(one -> one.counts(day)).forEach(one -> programs.put(one.program().id(), one.program()));
        return programs;
    }

    /** The days after {@code day} on which something comes into force. */
    SortedSet<LocalDate> daysAfter(LocalDate day) {
        SortedSet<LocalDate> days = new TreeSet<>();
        all.stream().filter(one -> one.from().isAfter(day) && one.counts(one.from())).forEach(one -> days.add(one.from()));
        return days;
    }

    List<Program> programs() {
        return all.stream().map(Enactment::program).toList();
    }
}
