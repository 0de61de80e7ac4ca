package cn.hangce.web.calculator;

import cn.hangce.policy.Regulation;
import cn.hangce.policy.Rule;
import cn.hangce.policy.Text;
import cn.hangce.policy.Validity;
import cn.hangce.policy.Vocabulary;
import cn.hangce.web.Citations;
import cn.hangce.web.FactField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a rule comes to. */
public record RuleCalculator(Rule rule) implements Calculator {

    @Override
    public String kind() {
        return "rule";
    }

    @Override
    public String id() {
        return rule.id();
    }

    @Override
    public Text name() {
        return rule.name();
    }

    @Override
    public Text summary() {
        return rule.summary();
    }

    @Override
    public String cite() {
        return rule.cite();
    }

    @Override
    public Regulation regulation() {
        return rule.regulation();
    }

    @Override
    public Validity term() {
        return regulation().term();
    }

    @Override
    public String source() {
        return Citations.PAGE + regulation().id() + "#rule-" + id();
    }

    @Override
    public List<Part> parts() {
        return Stream.of(part("day", isDated() ? List.of(Vocabulary.AS_OF) : List.of()),
                part("figures", rule.facts().stream().filter(Calculator::isAsked).toList())).filter(part -> !part.fields().isEmpty()).toList();
    }

    private static Part part(String id, List<String> names) {
        return new Part(id, names.stream().map(name -> new FactField(Vocabulary.standard().fact(name), List.of())).toList());
    }

    private boolean isDated() {
        return rule.facts().contains(Vocabulary.AS_OF);
    }

    /** Today: a rule has no term of its own, and what it reckons goes on after its document is over. */
    @Override
    public Optional<DefaultDay> day(LocalDate today) {
        return isDated() ? Optional.of(new DefaultDay(today, "now")) : Optional.empty();
    }
}
