package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import java.time.Period;
import java.time.format.DateTimeParseException;
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
        String every = section.has("every") ? clauses.word(section, "every", Terms.RHYTHMS, "duty.rhythm") : null;
        List<Duty.Outcome> outcomes = section.sections("outcomes").stream().map(this::outcome).toList();
        return new Duty(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"), every,
                clauses.period(section, "within"), outcomes);
    }

    private Duty.Outcome outcome(Section section) {
        Duty.Outcome outcome = new Duty.Outcome(clauses.word(section, "when", Terms.OCCASIONS, "duty.occasion"),
                clauses.word(section, "effect", Terms.EFFECTS, "effect.unknown"), clauses.text(section, "label"));
        section.done();
        return outcome;
    }

    List<Sanction> sanctions(Section program) {
        return clauses.list(program, "sanctions", section -> new Sanction(clauses.id(section, "id"), clauses.cite(section),
                clauses.text(section, "label"), clauses.words(section, "effects", Terms.EFFECTS, "effect.unknown"),
                bar(section), clauses.word(section, "by", Terms.ACTORS, "actor.unknown"),
                section.has("report") ? clauses.word(section, "report", Terms.ACTORS, "actor.unknown") : null), Sanction::id);
    }

    private String bar(Section section) {
        Scalar bar = section.optionalScalar("bar").orElse(null);
        if (bar == null || bar.value().equals(Terms.FOREVER)) {
            return bar == null ? null : bar.value();
        }
        try {
            return Period.parse(bar.value()).toString();
        } catch (DateTimeParseException e) {
            check.wrong(bar.place(), "value.bar", bar.value());
            return null;
        }
    }
}
