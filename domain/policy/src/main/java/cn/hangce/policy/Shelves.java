package cn.hangce.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything in force at one moment.
 *
 * @param references the documents by id and by number
 */
record Shelves(Map<String, Regulation> regulations, Map<String, Regulation> references, Map<String, Program> programs,
               Map<String, Program> versions, Map<String, Rule> rules) {

    static final Shelves EMPTY = new Shelves(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    List<Program> programsOf(Regulation regulation) {
        return programs.values().stream().filter(program -> program.regulation() == regulation).toList();
    }

    List<Rule> rulesOf(Regulation regulation) {
        return rules.values().stream().filter(rule -> rule.regulation() == regulation).toList();
    }

    /** The clauses of the program’s document that had a fate and would have none with this version of it. */
    List<String> orphanedBy(Program program) {
        Shelves changed = with(program);
        List<String> before = unaccounted(program.regulation());
        return changed.unaccounted(program.regulation()).stream().filter(cite -> !before.contains(cite)).toList();
    }

    private List<String> unaccounted(Regulation regulation) {
        return Coverage.of(regulation, programsOf(regulation), rulesOf(regulation)).entries().stream()
                .filter(entry -> !entry.isAccounted()).map(Coverage.Entry::cite).toList();
    }

    Shelves with(Regulation regulation) {
        Map<String, Regulation> more = with(regulations, regulation.id(), regulation);
        return new Shelves(more, named(more), programs, versions, rules);
    }

    /** With a document of its own, a program brings that along for others to stand on. */
    Shelves with(Program program) {
        Shelves shelves = regulations.get(program.regulation().id()) == program.regulation() ? this : with(program.regulation());
        return new Shelves(shelves.regulations, shelves.references, with(programs, program.id(), program),
                with(versions, program.toString(), program), rules);
    }

    Shelves with(Rule rule) {
        return new Shelves(regulations, references, programs, versions, with(rules, rule.id(), rule));
    }

    /** With versions that are known but perhaps not in force. */
    Shelves withVersions(List<Program> known) {
        Map<String, Program> more = new LinkedHashMap<>(versions);
        known.forEach(program -> more.put(program.toString(), program));
        return new Shelves(regulations, references, programs, Collections.unmodifiableMap(more), rules);
    }

    private static Map<String, Regulation> named(Map<String, Regulation> regulations) {
        Map<String, Regulation> references = new LinkedHashMap<>(regulations);
        regulations.values().forEach(regulation -> references.putIfAbsent(regulation.number(), regulation));
        return Collections.unmodifiableMap(references);
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
