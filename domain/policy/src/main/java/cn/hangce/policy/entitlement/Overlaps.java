package cn.hangce.policy.entitlement;

import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Provisions.Exclusion;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Ties;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which programs are not paid beside each other, as the files say: by naming one another, by paying for the same thing, or because
 * one document raises or replaces what another gives. Of such two only one counts, and then the higher: that is what “the highest”,
 * “the best”, “nothing twice” and “one of both” come to for whoever may still choose, and also what paying the difference adds up
 * to. {@code once} says nothing of others. One program’s own stages and years are settled by its amount.
 *
 * <p>Whether two supports are for the same project, expense or expert nobody knows before it is applied for. The facts of an
 * applicant describe one of each, so the same is taken to be meant: the total is then never too high.
 */
public final class Overlaps {

    /** What one document does to another so that nobody has both. */
    private static final Set<String> SUPERSEDING = Set.of("raises", "lowers", "replaces", "supersedes-part", "excludes-double");

    private final Map<String, List<Overlap>> byProgram = new LinkedHashMap<>();

    private Overlaps() {
    }

    public static Overlaps of(ProgramLibrary library) {
        return of(library.programs(), library.regulations());
    }

    static Overlaps of(Collection<Program> programs, Collection<Regulation> documents) {
        Overlaps overlaps = new Overlaps();
        for (Program program : programs) {
            for (Exclusion exclusion : program.provisions().exclusions()) {
                programs.stream().filter(other -> other != program && meets(exclusion, other))
                        .forEach(other -> overlaps.add(new Overlap(program.id(), other.id(), exclusion.rule(), program.regulation().id(),
                                exclusion.cite(), exclusion.label())));
            }
        }
        documents.forEach(document -> overlaps.addRelations(document, programs));
        return overlaps;
    }

    private static boolean meets(Exclusion exclusion, Program other) {
        boolean named = exclusion.with().stream().anyMatch(name -> name.equals(other.id()) || name.equals(other.regulation().id())
                || other.regulation().heading().numbers().contains(name));
        return !exclusion.rule().equals("once") && (named || exclusion.same() != null && other.provisions().paysFor().contains(exclusion.same()));
    }

    /** Every pair of a program of the one document and a program of the other that the relation names. */
    private void addRelations(Regulation document, Collection<Program> programs) {
        for (Ties.Relation relation : document.ties().relations()) {
            List<Program> named = programs.stream().filter(program -> relation.programs().contains(program.id())).toList();
            if (SUPERSEDING.contains(relation.kind())) {
                named.stream().filter(program -> program.regulation().id().equals(document.id()))
                        .forEach(program -> named.stream().filter(other -> !other.regulation().id().equals(document.id()))
                                .forEach(other -> add(new Overlap(program.id(), other.id(), relation.kind(), document.id(), relation.cite(),
                                        relation.label()))));
            }
        }
    }

    private void add(Overlap overlap) {
        for (String program : List.of(overlap.first(), overlap.second())) {
            byProgram.computeIfAbsent(program, key -> new ArrayList<>()).add(overlap);
        }
    }

    /** Every clause that keeps two programs from both being paid, in the order of the files; empty where they go together. */
    public List<Overlap> between(String one, String other) {
        return byProgram.getOrDefault(one, List.of()).stream().filter(overlap -> overlap.isBetween(one, other)).toList();
    }

    /** Every clause that concerns a program. */
    public List<Overlap> of(String program) {
        return List.copyOf(byProgram.getOrDefault(program, List.of()));
    }

    boolean meet(String one, String other) {
        return byProgram.getOrDefault(one, List.of()).stream().anyMatch(overlap -> overlap.isBetween(one, other));
    }
}
