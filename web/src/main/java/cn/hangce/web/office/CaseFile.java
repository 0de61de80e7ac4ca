package cn.hangce.web.office;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.policy.Assessment;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A case laid out for reading: facts beside their records, conditions with their clauses, materials, the way and the history. */
public final class CaseFile {

    private final Case subject;
    private final CaseRow row;
    private final Program program;
    private final Assessment assessment;
    private final NextStep next;
    private final List<FactLine> facts;
    private final List<MaterialLine> materials;
    private final List<HistoryLine> history;
    private final boolean open;
    private final String identityNumber;

    /**
     * @param next           whose turn it is, until when, and why it cannot go on yet
     * @param open           whether personal facts are shown as they are
     * @param identityNumber a person’s in full; null where it is shown masked, or where there is none
     */
    CaseFile(CaseRow row, Program program, Assessment assessment, NextStep next, Locale reader, boolean open, String identityNumber) {
        this.next = next;
        this.open = open;
        this.identityNumber = identityNumber;
        this.row = row;
        this.subject = row.subject();
        this.program = program;
        this.assessment = assessment;
        this.facts = Stream.concat(program.form().stream(), subject.facts().keySet().stream()).distinct()
                .filter(subject.facts()::containsKey).map(this::line).toList();
        this.materials = program.materials().stream().map(material -> new MaterialLine(material,
                subject.attachments().stream().filter(file -> file.materialId().equals(material.id())).toList())).toList();
        this.history = subject.history().stream().map(entry -> new HistoryLine(entry, reader)).toList();
    }

    private FactLine line(String name) {
        CaseFact given = subject.facts().get(name);
        Fact fact = Vocabulary.standard().fact(name);
        return new FactLine(fact, given, program.clausesAsking(name), !open && fact.personal() != null);
    }

    public Case getSubject() {
        return subject;
    }

    public Program getProgram() {
        return program;
    }

    public Assessment getAssessment() {
        return assessment;
    }

    public CaseRow getRow() {
        return row;
    }

    /** Whose turn it is, until when, and why it cannot go on yet. */
    public NextStep getNext() {
        return next;
    }

    public List<FactLine> getFacts() {
        return facts;
    }

    /** Without what is only there to reach or to pay the applicant; an expert does not need to know it. */
    public List<FactLine> getEssentialFacts() {
        Predicate<FactLine> needed = line -> program.factsNeeded().contains(line.name());
        return facts.stream().filter(needed).toList();
    }

    /** A person’s identity number, as much of it as is shown. */
    public String getIdentityNumber() {
        return identityNumber == null ? subject.shownCode() : identityNumber;
    }

    /** Something is hidden that this page could show. */
    public boolean isHiding() {
        return !open && subject.isPersons() || facts.stream().anyMatch(FactLine::hidden);
    }

    public List<MaterialLine> getMaterials() {
        return materials;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public List<WayPoint> getWay() {
        return WayPoint.of(subject, program);
    }
}
