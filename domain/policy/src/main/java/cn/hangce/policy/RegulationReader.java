package cn.hangce.policy;

import cn.hangce.policy.file.Section;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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
        AgendaReader agenda = new AgendaReader(check, clauses);
        Regulation.Heading heading = heading(section);
        Ties ties = new Ties(clauses.words(section, "repeals"), clauses.list(section, "rests_on", this::basis, Ties.Basis::id),
                clauses.list(section, "relations", this::relation, Ties.Relation::id),
                clauses.list(section, "transitions", this::transition, Transition::id));
        Regulation regulation = new Regulation(check.file(), heading, ties, agenda.agenda(section),
                new OutlineReader(check, clauses).outline(section), List.copyOf(clauses.mentions()), section.asMap());
        section.done();
        regulation.outline().check(regulation.mentions(), check);
        return regulation;
    }

    private Regulation.Heading heading(Section section) {
        Map<String, Text> unprinted = unprinted(section);
        List<String> numbers = clauses.words(section, "number");
        if (numbers.isEmpty() && !unprinted.containsKey("number")) {
            section.scalar("number");
        }
        Section valid = section.section("valid");
        Validity term = clauses.term(valid, unprinted.containsKey("from"));
        String cite = clauses.cite(valid, "valid");
        valid.done();
        String id = clauses.word(section, "id");
        LocalDate issued = unprinted.containsKey("issued") ? null : clauses.date(section, "issued");
        String family = clauses.word(section, "family");
        return new Regulation.Heading(id != null ? id : numbers.isEmpty() ? "" : numbers.get(0), family == null ? "" : family, numbers,
                clauses.text(section, "title"), section.sections("issuers").stream().map(this::name).toList(), issued, term, cite,
                unprinted);
    }

    /** Why something that every document has is not printed in this one. */
    private Map<String, Text> unprinted(Section section) {
        Map<String, Text> reasons = new LinkedHashMap<>();
        section.optionalSection("unprinted").ifPresent(unprinted -> {
            for (String key : List.of("number", "issued", "from")) {
                if (unprinted.has(key)) {
                    reasons.put(key, clauses.text(unprinted, key));
                }
            }
            unprinted.done();
        });
        return reasons;
    }

    private Ties.Basis basis(Section section) {
        return new Ties.Basis(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "title"),
                clauses.word(section, "number"));
    }

    private Ties.Relation relation(Section section) {
        return new Ties.Relation(clauses.id(section, "id"), clauses.cite(section),
                clauses.word(section, "kind", Terms.RELATIONS, "relation.unknown"), section.scalar("document").value(),
                clauses.text(section, "label"), clauses.words(section, "programs"));
    }

    Transition transition(Section section) {
        return new Transition(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"),
                clauses.words(section, "documents"));
    }

    private Text name(Section section) {
        Text name = new Text(section.scalar("zh").value(), section.scalar("en").value());
        section.done();
        return name;
    }

    /** What everything of an unreadable or unknown document is taken to be, so that reading can go on. */
    static Regulation unknown() {
        Regulation.Heading nothing = new Regulation.Heading("", "", List.of(), new Text("", ""), List.of(), null,
                new Validity(null, null), "", Map.of());
        return new Regulation("", nothing, new Ties(List.of(), List.of(), List.of(), List.of()),
                new Agenda(List.of(), List.of(), List.of(), List.of(), List.of()), Outline.NONE, List.of(), Map.of());
    }
}
