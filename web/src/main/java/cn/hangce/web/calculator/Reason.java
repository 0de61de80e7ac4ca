package cn.hangce.web.calculator;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Vocabulary;
import java.time.LocalDate;
import java.util.List;

/** A condition with the facts that it looked at; read by pages like an enterprise’s own reasons. */
public record Reason(ConditionResult condition, List<Evidence> evidence) {

    public Reason {
        evidence = List.copyOf(evidence);
    }

    /** @param value null where it was not answered */
    public record Evidence(Fact fact, Object value) {

        /** @param day where the facts name none */
        static List<Evidence> of(List<String> names, Facts facts, LocalDate day) {
            return names.stream().map(name -> new Evidence(Vocabulary.standard().fact(name),
                    name.equals(Vocabulary.AS_OF) && !facts.has(name) ? day : facts.get(name))).toList();
        }
    }

    static List<Reason> of(Assessment assessment, Facts facts, LocalDate day) {
        return assessment.conditions().stream()
                .map(condition -> new Reason(condition, Evidence.of(condition.facts(), facts, day))).toList();
    }
}
