package cn.hangce.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of each clause of a document: which condition, benefit, stage, target, task … stands on it, or why none does.
 *
 * @param entries in the order of the text
 */
public record Coverage(List<Entry> entries) {

    /** The list that carries a clause decides its kind; the first of them where several do. */
    private static final Map<String, String> KINDS = kinds();
    private static final String RULE = "rule";
    private static final String HEADING = "heading";

    public Coverage {
        entries = List.copyOf(entries);
    }

    /**
     * One clause.
     *
     * @param kind  {@code rule} where a program or rule carries it, {@code target}, {@code task}, {@code system},
     *              {@code direction} and the other kinds of the files; {@code heading} where only its parts say something; null
     *              where nothing is known of it
     * @param where what carries it: {@code program/conditions/id}, {@code document/targets/id} …
     */
    public record Entry(String cite, String kind, List<String> where, Text summary, Text why, Clause clause) {

        public Entry {
            where = List.copyOf(where);
        }

        public boolean isAccounted() {
            return kind != null;
        }
    }

    public int total() {
        return entries.size();
    }

    public int accounted() {
        return (int) entries.stream().filter(Entry::isAccounted).count();
    }

    static Coverage of(Regulation regulation, Collection<Program> programs, Collection<Rule> rules) {
        Map<ClausePath, List<String>> carriers = new LinkedHashMap<>();
        programs.forEach(program -> carry(regulation, program.id(), program.mentions(), carriers));
        rules.forEach(rule -> carry(regulation, rule.id(), rule.mentions(), carriers));
        Map<ClausePath, List<String>> own = new LinkedHashMap<>();
        carry(regulation, regulation.id(), regulation.mentions(), own);
        List<Entry> entries = new ArrayList<>();
        for (ClausePath path : regulation.outline().paths()) {
            List<String> where = new ArrayList<>(carriers.getOrDefault(path, List.of()));
            boolean ruled = !where.isEmpty();
            where.addAll(own.getOrDefault(path, List.of()));
            Clause clause = regulation.outline().clause(path);
            where.addAll(clause.where());
            entries.add(new Entry(clause.cite(), kind(regulation, path, ruled, where), where, clause.summary(), clause.why(), clause));
        }
        return new Coverage(entries);
    }

    private static String kind(Regulation regulation, ClausePath path, boolean ruled, List<String> where) {
        String said = regulation.outline().clause(path).kind();
        if (said != null || ruled) {
            return said != null ? said : RULE;
        }
        for (Map.Entry<String, String> kind : KINDS.entrySet()) {
            if (where.stream().anyMatch(place -> place.contains("/" + kind.getKey()))) {
                return kind.getValue();
            }
        }
        return where.isEmpty() && regulation.outline().hasParts(path) ? HEADING : where.isEmpty() ? null : RULE;
    }

    private static void carry(Regulation regulation, String id, List<Mention> mentions, Map<ClausePath, List<String>> carriers) {
        for (Mention mention : mentions) {
            String place = mention.owner() == null || mention.owner().isEmpty() ? id : id + "/" + mention.owner();
            for (Citation.Reference reference : mention.citation().references()) {
                for (ClausePath path : regulation.outline().meant(reference)) {
                    List<String> places = carriers.computeIfAbsent(path, any -> new ArrayList<>());
                    if (!places.contains(place)) {
                        places.add(place);
                    }
                }
            }
        }
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("targets/", "target");
        kinds.put("tasks/", "task");
        kinds.put("systems/", "system");
        kinds.put("transitions/", "transition");
        kinds.put("relations/", "relation");
        kinds.put("valid", "term");
        kinds.put("support/", "support");
        kinds.put("bodies/", "body");
        kinds.put("rests_on/", "basis");
        return kinds;
    }
}
