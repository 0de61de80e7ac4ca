package cn.hangce.web;

import cn.hangce.policy.Coverage;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Rule;
import cn.hangce.policy.Tie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The programs in force, for page beans. A bean that lives as long as a view may be written to disk with its session, which
 * the library itself may not; this door to it may.
 */
@ApplicationScoped
public class Library {

    @Inject
    private ProgramLibrary library;

    /** Every program in force. */
    public Collection<Program> programs() {
        return library.programs();
    }

    public Optional<Program> program(String id) {
        return library.program(id);
    }

    /** A certain version, in force or not. */
    public Optional<Program> program(String id, String version) {
        return library.program(id, version);
    }

    /** Which version is in force on a day; null where none is. */
    public String version(String id, LocalDate day) {
        return library.program(id, day).map(Program::version).orElse(null);
    }

    /** Every rule in force. */
    public Collection<Rule> rules() {
        return library.rules();
    }

    public Optional<Rule> rule(String id) {
        return library.rule(id);
    }

    /** Every document, with or without programs. */
    public Collection<Regulation> documents() {
        return library.regulations();
    }

    /** @param reference a document’s id or number */
    public Optional<Regulation> document(String reference) {
        return library.regulation(reference);
    }

    public List<Program> programsOf(Regulation document) {
        return library.programsOf(document);
    }

    public List<Rule> rulesOf(Regulation document) {
        return library.rulesOf(document);
    }

    /** What a document does to others, and what others do to it. */
    public List<Tie> tiesOf(Regulation document) {
        return library.tiesOf(document);
    }

    /** What became of each of its clauses. */
    public Coverage coverage(Regulation document) {
        return library.coverage(document);
    }
}
