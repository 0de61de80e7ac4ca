package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import cn.hangce.policy.file.YamlFile;
import cn.hangce.policy.language.Kind;
import java.util.List;
import java.util.Map;

/** Reads a rule’s file and checks everything in it, down to its worked examples. */
final class RuleReader {

    private static final Text NOTHING = new Text("", "");
    private static final Map<String, List<Kind>> KINDS = Map.of("yuan", List.of(Kind.WHOLE, Kind.DECIMAL),
            "number", List.of(Kind.WHOLE, Kind.DECIMAL), "boolean", List.of(Kind.TRUTH), "word", List.of(Kind.WORD));

    private RuleReader() {
    }

    /**
     * @param regulations the documents that the file may stand on, by id and by number
     * @throws ProgramRefused with everything that is wrong
     */
    static Rule read(String file, String text, Vocabulary vocabulary, Map<String, Regulation> regulations) {
        FileCheck check = new FileCheck(file, vocabulary);
        Clauses clauses = new Clauses(check);
        Section section = YamlFile.read(text, check.mistakes()).orElse(null);
        check.done();
        ExampleReader examples = new ExampleReader(check, clauses);
        RuleContent content = content(check, clauses, section, examples, regulations);
        section.done();
        content.regulation().outline().check(content.mentions(), check);
        check.done();
        Rule rule = new Rule(text, content, vocabulary);
        new Examiner(check, examples).examine(rule);
        check.done();
        return rule;
    }

    private static RuleContent content(FileCheck check, Clauses clauses, Section section, ExampleReader examples,
                                       Map<String, Regulation> regulations) {
        String document = clauses.word(section, "document", regulations.keySet(), "document.unknown");
        Regulation regulation = regulations.getOrDefault(document, RegulationReader.unknown());
        String returns = clauses.word(section, "returns", Terms.VALUES, "rule.returns");
        Scalar formula = section.scalar("value");
        return new RuleContent(clauses.id(section, "rule"), clauses.text(section, "name"), clauses.text(section, "summary", NOTHING),
                clauses.cite(section), regulation, returns, formula.value(),
                check.expression(formula, KINDS.getOrDefault(returns, List.of())),
                new ProvisionReader(check, clauses).others(section), examples.examplesOfRule(section), List.copyOf(clauses.mentions()),
                section.asMap());
    }
}
