package cn.hangce.policy;

import cn.hangce.policy.Undertaking.Acceptance;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.policy.Undertaking.Lapse;
import cn.hangce.policy.file.Section;
import java.util.List;

/** Reads what holds between the signing of a contract and its acceptance: the keys {@code contract} and {@code changes}. */
final class UndertakingReader {

    private final FileCheck check;
    private final Clauses clauses;

    UndertakingReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    Undertaking undertaking(Section program, List<Stage> stages) {
        Lapse lapse = null;
        Acceptance acceptance = null;
        Section contract = program.optionalSection("contract").orElse(null);
        List<Change> changes = clauses.list(program, "changes", this::change, Change::id);
        if (contract != null) {
            lapse = contract.optionalSection("lapses").map(this::lapse).orElse(null);
            acceptance = contract.optionalSection("acceptance").map(section -> acceptance(section, stages)).orElse(null);
            contract.done();
        }
        Stage signed = stages.stream().filter(stage -> stage.kind().equals("contract")).findFirst().orElse(null);
        if (signed == null && (contract != null || !changes.isEmpty())) {
            check.wrong(program.place(contract == null ? "changes" : "contract"), "contract.none");
        } else if (lapse != null && signed.deadline() == null) {
            check.wrong(program.place("contract"), "contract.term", signed.id());
        }
        return new Undertaking(lapse, acceptance, changes);
    }

    private Lapse lapse(Section section) {
        Lapse lapse = new Lapse(clauses.cite(section, "contract/lapses"), clauses.text(section, "label"));
        section.done();
        return lapse;
    }

    private Acceptance acceptance(Section section, List<Stage> stages) {
        List<String> steps = stages.stream().filter(stage -> stage.kind().equals("acceptance")).map(Stage::id).toList();
        String stage = clauses.word(section, "stage", steps, "payment.stage");
        Acceptance acceptance = new Acceptance(clauses.cite(section, "contract/acceptance"), clauses.text(section, "label"), stage,
                section.has("late") ? late(section, stage, stages) : null, clauses.period(section, "lost_after"));
        stages.stream().filter(each -> each.id().equals(stage) && each.deadline() == null)
                .forEach(each -> check.wrong(section.place("stage"), "contract.term", stage));
        section.done();
        return acceptance;
    }

    /** One of the facts that the stage finds, so that whoever accepts can be told what the days say. */
    private String late(Section section, String stage, List<Stage> stages) {
        List<String> found = stages.stream().filter(each -> each.id().equals(stage)).flatMap(each -> each.finds().stream())
                .filter(fact -> check.vocabulary().names().contains(fact) && check.vocabulary().fact(fact).type() == FactType.BOOLEAN).toList();
        return clauses.word(section, "late", found, "contract.late");
    }

    private Change change(Section section) {
        return new Change(clauses.id(section, "id"), clauses.word(section, "kind", Terms.CHANGES, "change.unknown"), clauses.cite(section),
                clauses.text(section, "label"), section.has("opinion") ? clauses.word(section, "opinion", Terms.ACTORS, "actor.unknown") : null,
                clauses.word(section, "by", Terms.ACTORS, "actor.unknown"), clauses.deadline(section, "ask_within"), clauses.period(section, "max"),
                clauses.flag(section, "once", false));
    }
}
