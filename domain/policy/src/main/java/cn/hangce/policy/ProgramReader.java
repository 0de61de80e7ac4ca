package cn.hangce.policy;

import cn.hangce.policy.file.Section;
import cn.hangce.policy.file.YamlFile;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a program’s file and checks everything in it, down to its worked examples. */
final class ProgramReader {

    private final FileCheck check;
    private final Clauses clauses;
    private final Map<String, Regulation> regulations;

    private ProgramReader(FileCheck check, Map<String, Regulation> regulations) {
        this.check = check;
        this.clauses = new Clauses(check);
        this.regulations = regulations;
    }

    /**
     * @param regulations the documents that the file may stand on, by id and by number
     * @throws ProgramRefused with everything that is wrong
     */
    static Program read(String file, String text, Vocabulary vocabulary, Map<String, Regulation> regulations) {
        FileCheck check = new FileCheck(file, vocabulary);
        ProgramReader reader = new ProgramReader(check, regulations);
        Section section = YamlFile.read(text, check.mistakes()).orElse(null);
        check.done();
        ExampleReader examples = new ExampleReader(check, reader.clauses);
        ProgramContent content = reader.content(section, examples);
        check.done();
        Program program = new Program(file, text, content, vocabulary);
        new Examiner(check, examples).examine(program);
        check.done();
        return program;
    }

    private ProgramContent content(Section section, ExampleReader exampleReader) {
        JudgementReader judgement = new JudgementReader(check, clauses);
        WayReader way = new WayReader(check, clauses);
        AftermathReader aftermath = new AftermathReader(check, clauses);
        String id = clauses.id(section, "program");
        String cite = clauses.cite(section);
        Regulation regulation = regulation(section);
        Section valid = section.optionalSection("valid").orElse(null);
        Validity term = valid == null ? regulation.term() : clauses.term(valid, true);
        String termCite = valid == null ? regulation.termCite() : clauses.cite(valid, "valid");
        if (valid != null) {
            valid.done();
        }
        List<JudgedCondition> conditions = judgement.conditions(section, term, termCite);
        List<PricedBenefit> benefits = judgement.benefits(section);
        List<Material> materials = way.materials(section);
        List<Stage> stages = way.stages(section, materials);
        List<String> applicants = clauses.words(section, "applicant", applicantKinds(), "applicant.unknown");
        ProgramContent content = new ProgramContent(id, clauses.id(section, "family"),
                clauses.text(section, "name"), clauses.text(section, "summary"), cite, regulation, term, applicants, conditions,
                judgement.checks(section), benefits, materials, way.intake(section), stages, way.scoring(section, stages),
                way.recognition(section), new UndertakingReader(check, clauses).undertaking(section, stages),
                new SurplusReader(check, clauses).surplus(section, stages),
                way.form(section, conditions, benefits, stages), aftermath.duties(section), aftermath.sanctions(section),
                new ProvisionReader(check, clauses).provisions(section, applicants, stages, benefits),
                clauses.list(section, "transitions", new RegulationReader(check, clauses)::transition, Transition::id),
                exampleReader.examples(section), List.copyOf(clauses.mentions()), section.asMap());
        if (content.applicants().isEmpty()) {
            check.wrong(section.place(), "key.missing", "applicant");
        }
        section.done();
        regulation.outline().check(content.mentions(), check);
        return content;
    }

    /** The id or number of a document that is known, or the document itself, so that a new policy can be one file. */
    private Regulation regulation(Section section) {
        if (section.isSection("document")) {
            return new RegulationReader(check, clauses).regulation(section.section("document"));
        }
        String number = clauses.word(section, "document", regulations.keySet(), "document.unknown");
        return regulations.getOrDefault(number, RegulationReader.unknown());
    }

    private Set<String> applicantKinds() {
        return check.vocabulary().find(Vocabulary.ORG_TYPE).map(fact -> Set.copyOf(fact.choices().stream().map(Choice::value).toList()))
                .orElse(Set.of());
    }
}
