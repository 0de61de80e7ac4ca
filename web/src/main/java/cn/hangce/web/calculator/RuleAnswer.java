package cn.hangce.web.calculator;

import cn.hangce.policy.Fact;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Rule;
import cn.hangce.policy.RuleResult;
import cn.hangce.policy.Vocabulary;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule comes to for the answers given.
 *
 * @param evidence the facts that it speaks of, as far as they were answered
 */
public record RuleAnswer(Rule rule, RuleResult result, List<Reason.Evidence> evidence) {

    public RuleAnswer {
        evidence = List.copyOf(evidence);
    }

    /** @param day where the answers name none */
    static RuleAnswer of(Rule rule, Facts facts, LocalDate day) {
        return new RuleAnswer(rule, rule.evaluate(facts, day), Reason.Evidence.of(rule.facts(), facts, day).stream()
                .filter(each -> each.value() != null).toList());
    }

    public boolean known() {
        return result.value() != null;
    }

    public List<Fact> missing() {
        return result.missing().stream().map(Vocabulary.standard()::fact).toList();
    }
}
