package cn.hangce.matching;

import cn.hangce.policy.Judge;
import cn.hangce.policy.Program;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The programs that a run judges by, in the versions that were in force when it started. Never changes; for many threads. */
final class RunLaw {

    /**
     * A program of the run.
     *
     * @param number  its short number
     * @param judge   judges by it
     * @param needed  the facts that it asks for
     * @param changed whether everybody is judged by it anew, not only who has changed
     */
    record Entry(short number, Judge judge, Set<String> needed, List<String> applicants, boolean changed) {

        static Entry of(short number, Program program, boolean changed) {
            return new Entry(number, program.judge(), program.factsNeeded(), program.applicants(), changed);
        }
    }

    private final LocalDate day;
    private final List<Short> numbers;
    private final List<Short> changedNumbers;
    private final Map<String, List<Entry>> byApplicant = new HashMap<>();
    private final Map<String, List<Entry>> changedByApplicant = new HashMap<>();

    RunLaw(LocalDate day, List<Entry> entries) {
        this.day = day;
        this.numbers = entries.stream().map(Entry::number).toList();
        this.changedNumbers = entries.stream().filter(Entry::changed).map(Entry::number).toList();
        for (Entry entry : entries) {
            for (String kind : entry.applicants()) {
                byApplicant.computeIfAbsent(kind, any -> new ArrayList<>()).add(entry);
                if (entry.changed()) {
                    changedByApplicant.computeIfAbsent(kind, any -> new ArrayList<>()).add(entry);
                }
            }
        }
    }

    LocalDate day() {
        return day;
    }

    /** The programs to judge an organisation by. */
    List<Entry> of(String kind, boolean everything) {
        return (everything ? byApplicant : changedByApplicant).getOrDefault(kind, List.of());
    }

    /** The numbers of the programs that {@link #of} may name. */
    List<Short> numbers(boolean everything) {
        return everything ? numbers : changedNumbers;
    }
}
