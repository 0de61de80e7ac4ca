package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;

/** Reads what comes after: duties and sanctions. */
final class AftermathReader {

    private final FileCheck check;
    private final Clauses clauses;

    AftermathReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    List<Duty> duties(Section program) {
        return clauses.list(program, "duties", this::duty, Duty::id);
    }

    private Duty duty(Section section) {
        return new Duty(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"), clauses.rhythm(section),
                section.has("on") ? clauses.word(section, "on", Terms.EVENTS, "duty.event") : null, clauses.deadline(section, "within"), until(section), clauses.fact(section, "gives", FactType.BOOLEAN), outcomes(section));
    }

    /** A day that returns every year, written {@code --01-31}; null where there is none. */
    private MonthDay until(Section section) {
        Scalar until = section.optionalScalar("until").orElse(null);
        try {
            return until == null ? null : MonthDay.parse(until.value());
        } catch (DateTimeException e) {
            check.wrong(until.place(), "value.until", until.value());
            return null;
        }
    }

    List<Duty.Outcome> outcomes(Section section) {
        return section.sections("outcomes").stream().map(this::outcome).toList();
    }

    private Duty.Outcome outcome(Section section) {
        Duty.Outcome outcome = new Duty.Outcome(clauses.word(section, "when", Terms.OCCASIONS, "duty.occasion"),
                section.optionalScalar("times").map(clauses::whole).orElse(1L).intValue(),
                clauses.word(section, "effect", Terms.EFFECTS, "effect.unknown"), clauses.bar(section), clauses.words(section, "bars"),
                clauses.deadline(section, "within"), clauses.text(section, "label"));
        section.done();
        return outcome;
    }

    List<Sanction> sanctions(Section program) {
        return clauses.list(program, "sanctions", section -> new Sanction(clauses.id(section, "id"), clauses.cite(section),
                clauses.text(section, "label"), clauses.words(section, "effects", Terms.EFFECTS, "effect.unknown"),
                clauses.bar(section), clauses.words(section, "bars"), clauses.word(section, "by", Terms.ACTORS, "actor.unknown"),
                section.has("report") ? clauses.word(section, "report", Terms.ACTORS, "actor.unknown") : null), Sanction::id);
    }
}
