package cn.hangce.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything in force at one moment. */
record Shelves(Map<String, Regulation> regulations, Map<String, Program> programs, Map<String, Program> versions,
               Map<String, Rule> rules) {

    static final Shelves EMPTY = new Shelves(Map.of(), Map.of(), Map.of(), Map.of());

    /** The documents by id and by number. */
    Map<String, Regulation> references() {
        Map<String, Regulation> references = new LinkedHashMap<>(regulations);
        regulations.values().forEach(regulation -> references.putIfAbsent(regulation.number(), regulation));
        return references;
    }

    List<Program> programsOf(Regulation regulation) {
        return programs.values().stream().filter(program -> program.regulation() == regulation).toList();
    }

    List<Rule> rulesOf(Regulation regulation) {
        return rules.values().stream().filter(rule -> rule.regulation() == regulation).toList();
    }

    Shelves with(Regulation regulation) {
        return new Shelves(with(regulations, regulation.id(), regulation), programs, versions, rules);
    }

    /** With a document of its own, a program brings that along for others to stand on. */
    Shelves with(Program program) {
        return new Shelves(with(regulations, program.regulation().id(), program.regulation()),
                with(programs, program.id(), program), with(versions, program.toString(), program), rules);
    }

    Shelves with(Rule rule) {
        return new Shelves(regulations, programs, versions, with(rules, rule.id(), rule));
    }

    private static <T> Map<String, T> with(Map<String, T> map, String key, T value) {
        Map<String, T> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return Collections.unmodifiableMap(more);
    }
}
