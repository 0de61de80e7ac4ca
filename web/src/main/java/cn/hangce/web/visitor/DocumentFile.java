package cn.hangce.web.visitor;

import cn.hangce.policy.Agenda;
import cn.hangce.policy.Coverage;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Program;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Rule;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import cn.hangce.web.Library;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A document laid out for reading. */
public final class DocumentFile {

    private final Regulation document;
    private final Term term;
    private final List<Program> programs;
    private final List<Rule> rules;
    private final List<TieLine> ties;
    private final Coverage coverage;
    private final List<ClauseLine> clauses;

    DocumentFile(Regulation document, Library library, LocalDate today) {
        this.document = document;
        this.term = Term.of(document, today);
        this.programs = library.programsOf(document);
        this.rules = library.rulesOf(document);
        this.ties = library.tiesOf(document).stream().map(tie -> TieLine.of(tie, document, library)).toList();
        this.coverage = library.coverage(document);
        Destinations destinations = new Destinations(document, library.programs(), library.rules());
        this.clauses = coverage.entries().stream().map(entry -> new ClauseLine(entry, destinations.of(entry.where()))).toList();
    }

    public Regulation getDocument() {
        return document;
    }

    public Agenda getAgenda() {
        return document.agenda();
    }

    /** How its validity lies to today. */
    public Term getTerm() {
        return term;
    }

    public List<Program> getPrograms() {
        return programs;
    }

    public List<Rule> getRules() {
        return rules;
    }

    public List<TieLine> getTies() {
        return ties;
    }

    /** Its outline, and what became of each clause. */
    public List<ClauseLine> getClauses() {
        return clauses;
    }

    public Coverage getCoverage() {
        return coverage;
    }

    /** Why its number, the day of issue or the first day is not known, by the file’s name for it; null where it is. */
    public Text unprinted(String what) {
        return document.heading().unprinted().get(what);
    }

    /** What a rule has to be told. */
    public List<Text> asks(Rule rule) {
        return rule.facts().stream().map(Vocabulary.standard()::find).flatMap(Optional::stream).map(Fact::label).toList();
    }

    /** A body by its full name. */
    public Text body(String name) {
        return DocumentQuery.name(name);
    }
}
