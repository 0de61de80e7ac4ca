package cn.hangce.policy;

import cn.hangce.policy.Scheme.Bonus;
import cn.hangce.policy.Scheme.Indicator;
import cn.hangce.policy.file.Section;
import cn.hangce.policy.language.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads by what an evaluation judges. */
final class SchemeReader {

    private final FileCheck check;
    private final Clauses clauses;

    SchemeReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    /** Null where the evaluation has none. */
    Scheme scheme(Section evaluation, List<String> grades) {
        return evaluation.optionalSection("scheme").map(section -> {
            List<Indicator> indicators = clauses.list(section, "indicators", this::indicator, Indicator::id);
            int weights = indicators.stream().mapToInt(Indicator::weight).sum();
            if (weights != 0 && (weights != Scheme.WHOLE || indicators.stream().anyMatch(each -> each.weight() <= 0))) {
                check.wrong(section.place("indicators"), "scoring.weights", weights);
            }
            Scheme scheme = new Scheme(clauses.cite(section, "evaluations"), clauses.flag(section, "newcomers", true), indicators,
                    clauses.list(section, "bonuses", this::bonus, Bonus::id), least(section, grades, weights != 0));
            section.done();
            return scheme;
        }).orElse(null);
    }

    private Indicator indicator(Section section) {
        return new Indicator(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                section.optionalScalar("weight").map(clauses::whole).orElse(0L).intValue(),
                section.optionalScalar("points").map(scalar -> check.expression(scalar, List.of(Kind.WHOLE, Kind.DECIMAL))).orElse(null));
    }

    private Bonus bonus(Section section) {
        return new Bonus(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                (int) clauses.whole(section.scalar("most")));
    }

    /** One line for each grade, falling, the last from 0; none where nothing is weighed. */
    private Map<String, Integer> least(Section section, List<String> grades, boolean weighed) {
        Map<String, Integer> least = new LinkedHashMap<>();
        section.optionalSection("least").ifPresent(lines -> {
            grades.stream().filter(lines::has).forEach(grade -> least.put(grade, (int) clauses.whole(lines.scalar(grade))));
            lines.done();
        });
        List<Integer> steps = List.copyOf(least.values());
        boolean falling = true;
        for (int i = 1; i < steps.size(); i++) {
            falling &= steps.get(i) < steps.get(i - 1);
        }
        boolean whole = least.size() == grades.size() && falling && !steps.isEmpty() && steps.get(steps.size() - 1) == 0;
        if (weighed != whole || !weighed && !least.isEmpty()) {
            check.wrong(section.place(section.has("least") ? "least" : "indicators"), "scheme.least", String.join(", ", grades));
        }
        return least;
    }
}
