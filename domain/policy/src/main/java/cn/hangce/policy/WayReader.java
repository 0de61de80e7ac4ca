package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the way of a case: what is handed in, the stages, what experts score, what the form asks. */
final class WayReader {

    /** Where money is to go; a form that the file leaves out asks for it wherever money is paid. */
    private static final List<String> PAYEE = List.of("payee_bank", "payee_account");

    private static final Text NOTHING = new Text("", "");
    private static final int WHOLE = 100;

    private final FileCheck check;
    private final Clauses clauses;

    WayReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    List<Material> materials(Section program) {
        return clauses.list(program, "materials", section -> new Material(clauses.id(section, "id"), clauses.cite(section),
                clauses.text(section, "label"), clauses.text(section, "note", NOTHING),
                clauses.flag(section, "required", true)), Material::id);
    }

    Intake intake(Section program) {
        return program.optionalSection("intake").map(section -> {
            Intake.Kind kind = Intake.Kind.valueOf(clauses.word(section, "kind", Terms.INTAKES, "intake.unknown").equals("standing") ? "STANDING" : "WINDOW");
            Intake intake = new Intake(kind, clauses.cite(section, "intake"), clauses.text(section, "label"));
            section.done();
            return intake;
        }).orElse(Intake.BY_CALL);
    }

    List<Stage> stages(Section program, List<Material> materials) {
        List<String> known = materials.stream().map(Material::id).toList();
        List<Stage> stages = clauses.list(program, "procedure", section -> stage(section, known), Stage::id);
        String beginning = stages.stream().map(Stage::kind).filter(kind -> !Terms.PREPARATIONS.contains(kind)).findFirst().orElse(null);
        if (!stages.isEmpty() && !Terms.BEGINNINGS.contains(String.valueOf(beginning))) {
            check.wrong(program.place("procedure"), "stage.first");
        }
        return stages;
    }

    private Stage stage(Section section, List<String> materials) {
        String id = clauses.id(section, "stage");
        String kind = clauses.word(section, section.has("kind") ? "kind" : "stage", Terms.STAGES, "stage.unknown");
        String by = clauses.word(section, "by", Terms.ACTORS, "actor.unknown");
        return new Stage(id, kind, by, section.has("held_by") ? clauses.word(section, "held_by", Terms.ACTORS, "actor.unknown") : by,
                clauses.cite(section), clauses.text(section, "label"), clauses.words(section, "materials", materials, "material.unknown"),
                clauses.words(section, "produces", Terms.DOCUMENTS, "document.kind"),
                clauses.words(section, "finds", check.vocabulary().names(), "fact.unknown"), sets(section),
                clauses.words(section, "parties", Terms.ACTORS, "actor.unknown"), deadline(section, kind),
                vote(section, kind), inMeeting(section, kind));
    }

    /** Only decisions are taken in meetings that resolve; what experts or divisions meet for is a stage of its own. */
    private boolean inMeeting(Section section, String kind) {
        if (!section.has("in")) {
            return false;
        }
        clauses.word(section, "in", List.of("meeting"), "stage.in");
        if (!kind.equals(Terms.DECISION)) {
            check.wrong(section.place("in"), "stage.in.kind", kind);
        }
        return true;
    }

    /** Null where the text speaks of no vote; only experts vote. */
    private Vote vote(Section section, String kind) {
        return section.optionalScalar("vote").map(scalar -> {
            Vote vote = Vote.parse(scalar.value());
            if (vote == null) {
                check.wrong(scalar.place(), "value.vote", scalar.value());
            } else if (!Terms.VOTING.contains(kind)) {
                check.wrong(scalar.place(), "stage.vote", kind);
            }
            return vote;
        }).orElse(null);
    }

    /** A call may have a public notice last longer than the text says, which can be told only of days. */
    private Deadline deadline(Section section, String kind) {
        Deadline deadline = clauses.deadline(section, "within");
        if (deadline != null && kind.equals(Terms.PUBLICITY) && !deadline.isInDays()) {
            check.wrong(section.place("within"), "stage.publicity", deadline);
        }
        return deadline;
    }

    /** What passing a stage makes true, as {@code fact: value}; the value must be one of the fact’s. */
    private Map<String, String> sets(Section stage) {
        Map<String, String> values = new LinkedHashMap<>();
        stage.optionalSection("sets").ifPresent(section -> {
            for (String fact : section.keys()) {
                Scalar value = section.scalar(fact);
                if (!check.vocabulary().names().contains(fact)) {
                    check.wrong(section.place(fact), "fact.unknown", fact);
                } else if (!isOf(check.vocabulary().fact(fact), value.value())) {
                    check.wrong(section.place(fact), "stage.sets", value.value(), fact);
                }
                values.put(fact, value.value());
            }
            section.done();
        });
        return values;
    }

    private static boolean isOf(Fact fact, String value) {
        return switch (fact.type()) {
            case BOOLEAN -> value.equals("true") || value.equals("false");
            case CHOICE -> fact.choices().stream().anyMatch(choice -> choice.value().equals(value));
            default -> false;
        };
    }

    /** Where experts review without a vote and the text prints no criteria, they give one mark for the whole. */
    List<Criterion> scoring(Section program, List<Stage> stages) {
        List<Criterion> scoring = clauses.list(program, "scoring", section -> new Criterion(clauses.id(section, "id"),
                clauses.cite(section), clauses.text(section, "label"), (int) clauses.whole(section.scalar("weight"))),
                Criterion::id);
        int weights = scoring.stream().mapToInt(Criterion::weight).sum();
        if (!scoring.isEmpty() && weights != WHOLE) {
            check.wrong(program.place("scoring"), "scoring.weights", weights);
        }
        return scoring.isEmpty() ? stages.stream().filter(stage -> stage.kind().equals("expert-review") && stage.vote() == null).limit(1)
                .map(review -> new Criterion("overall", review.cite(), Wording.of("scoring.overall"), WHOLE)).toList() : scoring;
    }

    /** Null where the program recognises nobody. */
    Recognition recognition(Section program) {
        return program.optionalSection("recognition").map(section -> {
            Period term = section.has("term") ? clauses.period(section, "term") : Period.ZERO;
            Recognition recognition = new Recognition(clauses.cite(section, "recognition"), clauses.text(section, "label"), term);
            section.done();
            return recognition;
        }).orElse(null);
    }

    /**
     * What the applicant is asked: whatever a condition or formula needs, in that order, where the file does not list it itself, and
     * no later stage finds it.
     */
    List<String> form(Section program, List<JudgedCondition> conditions, List<PricedBenefit> benefits, List<Stage> stages) {
        Set<String> needed = new LinkedHashSet<>();
        conditions.forEach(judged -> needed.addAll(judged.condition().facts()));
        benefits.forEach(priced -> needed.addAll(priced.facts()));
        needed.remove(Vocabulary.AS_OF);
        stages.forEach(stage -> {
            needed.removeAll(stage.finds());
            needed.removeAll(stage.sets().keySet());
        });
        if (!program.has("form")) {
            needed.remove(Vocabulary.DISTRICT);
            if (benefits.stream().map(PricedBenefit::benefit).anyMatch(Benefit::isPaid)) {
                PAYEE.stream().filter(check.vocabulary().names()::contains).forEach(needed::add);
            }
            return List.copyOf(needed);
        }
        List<Scalar> asked = program.scalars("form");
        asked.forEach(scalar -> check.oneOf(scalar, check.vocabulary().names(), "fact.unknown"));
        List<String> form = asked.stream().map(Scalar::value).distinct().toList();
        stages.stream().flatMap(stage -> Stream.concat(stage.finds().stream(), stage.sets().keySet().stream())).filter(form::contains)
                .forEach(fact -> check.wrong(program.place("form"), "form.found", fact));
        needed.stream().filter(fact -> !form.contains(fact)).forEach(fact -> check.wrong(program.place("form"), "form.lacks", fact));
        return form;
    }
}
