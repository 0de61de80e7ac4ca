package cn.hangce.policy;

import cn.hangce.policy.file.Section;
import cn.hangce.policy.file.YamlFile;
import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.Kind;
import java.util.List;
import java.util.Map;

/** Reads a rule’s file. */
final class RuleReader {

    private static final Map<String, List<Kind>> KINDS = Map.of("yuan", List.of(Kind.WHOLE, Kind.DECIMAL),
            "number", List.of(Kind.WHOLE, Kind.DECIMAL), "boolean", List.of(Kind.TRUTH), "word", List.of(Kind.WORD));

    private RuleReader() {
    }

    /** @throws ProgramRefused with everything that is wrong */
    static Rule read(String file, String text, Vocabulary vocabulary, Map<String, Regulation> regulations) {
        FileCheck check = new FileCheck(file, vocabulary);
        Clauses clauses = new Clauses(check);
        Section section = YamlFile.read(text, check.mistakes()).orElse(null);
        check.done();
        String number = clauses.word(section, "document", regulations.keySet(), "document.unknown");
        Regulation regulation = regulations.getOrDefault(number, RegulationReader.unknown());
        String returns = clauses.word(section, "returns", Terms.VALUES, "rule.returns");
        Expression value = check.expression(section.scalar("value"), KINDS.getOrDefault(returns, List.of()));
        Rule rule = new Rule(clauses.id(section, "rule"), clauses.text(section, "name"), clauses.cite(section), regulation, text,
                returns, value, vocabulary);
        section.done();
        check.done();
        return rule;
    }
}
