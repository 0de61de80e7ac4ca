package cn.hangce.web.visitor;

import cn.hangce.policy.Regulation;
import cn.hangce.web.Library;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document in the list.
 *
 * @param counts how many programs, rules, targets, tasks and clauses it has, by these names; only what it has
 */
public record DocumentLine(Regulation document, Term term, Map<String, Integer> counts) {

    static DocumentLine of(Regulation document, Library library, LocalDate today) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("programs", library.programsOf(document).size());
        counts.put("rules", library.rulesOf(document).size());
        counts.put("targets", document.agenda().targets().size());
        counts.put("tasks", document.agenda().tasks().size());
        counts.put("clauses", document.clauses().size());
        counts.values().removeIf(count -> count == 0);
        return new DocumentLine(document, Term.of(document, today), counts);
    }
}
