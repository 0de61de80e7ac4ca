package cn.hangce.policy;

import cn.hangce.policy.Surplus.Ended;
import cn.hangce.policy.file.Section;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads what becomes of money left over: the key {@code surplus}; and checks that the rule it names is one for that. */
final class SurplusReader {

    private static final String KEY = "surplus";
    private static final Set<String> GIVEN = Set.of(Surplus.ACCEPTED_ON, Surplus.PASSED_AT_ONCE, Vocabulary.AS_OF);

    private final FileCheck check;
    private final Clauses clauses;

    SurplusReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    /** Null where the file says nothing of it. */
    Surplus surplus(Section program, List<Stage> stages) {
        Section section = program.optionalSection(KEY).orElse(null);
        if (section == null) {
            return null;
        }
        if (stages.stream().noneMatch(stage -> stage.kind().equals("acceptance"))) {
            check.wrong(program.place(KEY), "surplus.none");
        }
        Surplus surplus = new Surplus(clauses.cite(section, KEY), clauses.text(section, "label"), clauses.id(section, "rule"),
                section.optionalSection("ended").map(this::ended).orElse(null));
        section.done();
        return surplus;
    }

    private Ended ended(Section section) {
        Ended ended = new Ended(clauses.cite(section, "surplus/ended"), clauses.text(section, "label"));
        section.done();
        return ended;
    }

    /** Rules are files of their own, so this is asked once all of them are there. */
    static void checkRule(Program program, Map<String, Rule> rules, FileCheck check) {
        if (program.surplus() == null) {
            return;
        }
        String named = program.surplus().rule();
        Rule rule = rules.get(named);
        if (rule == null) {
            check.wrong(program.placeOf(KEY, "rule"), "surplus.rule", named, Nearest.to(named, rules.keySet()).orElse("…"));
        } else if (!rule.returns().equals("word") || !GIVEN.containsAll(rule.facts())) {
            check.wrong(program.placeOf(KEY, "rule"), "surplus.asks", named, String.join(", ", GIVEN.stream().sorted().toList()));
        }
    }
}
