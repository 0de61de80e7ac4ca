package cn.hangce.policy;

import cn.hangce.policy.Regulation.Body;
import cn.hangce.policy.Regulation.Support;
import cn.hangce.policy.Regulation.Target;
import cn.hangce.policy.file.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads what a file says of a document itself. */
final class RegulationReader {

    private final FileCheck check;
    private final Clauses clauses;

    RegulationReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    Regulation regulation(Section section) {
        Section term = section.section("valid");
        Regulation regulation = new Regulation(section.scalar("number").value(), clauses.text(section, "title"),
                section.sections("issuers").stream().map(this::name).toList(), clauses.date(section, "issued"),
                term(term), clauses.cite(term), clauses.words(section, "repeals"),
                clauses.list(section, "bodies", this::body, Body::id), clauses.list(section, "targets", this::target, Target::id),
                clauses.list(section, "transitions", this::transition, Transition::id),
                clauses.list(section, "support", this::support, Support::id));
        term.done();
        section.done();
        return regulation;
    }

    Transition transition(Section section) {
        return new Transition(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                clauses.words(section, "documents"));
    }

    private Validity term(Section section) {
        LocalDate from = clauses.date(section, "from");
        LocalDate to = section.has("to") ? clauses.date(section, "to") : null;
        if (to != null && to.isBefore(from)) {
            check.wrong(section.place("to"), "valid.order", from, to);
            return new Validity(from, null);
        }
        return new Validity(from, to);
    }

    private Text name(Section section) {
        Text name = new Text(section.scalar("zh").value(), section.scalar("en").value());
        section.done();
        return name;
    }

    private Body body(Section section) {
        return new Body(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "name"),
                clauses.text(section, "task"));
    }

    private Target target(Section section) {
        return new Target(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                clauses.whole(section.scalar("value")), clauses.text(section, "unit"), clauses.date(section, "by"));
    }

    private Support support(Section section) {
        Map<String, Object> limits = section.optionalSection("limits").map(Section::asMap).orElse(Map.of());
        return new Support(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"), limits);
    }

    /** What everything of an unreadable or unknown document is taken to be, so that reading can go on. */
    static Regulation unknown() {
        Text nothing = new Text("", "");
        return new Regulation("", nothing, List.of(), LocalDate.EPOCH, new Validity(LocalDate.EPOCH, null), "", List.of(),
                List.of(), List.of(), List.of(), List.of());
    }
}
