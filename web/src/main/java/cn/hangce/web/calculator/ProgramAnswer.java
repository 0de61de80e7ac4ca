package cn.hangce.web.calculator;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import cn.hangce.web.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a program comes out for the answers given.
 *
 * @param day the day it is judged for
 */
public record ProgramAnswer(Program program, Assessment assessment, List<Reason> reasons, LocalDate day) {

    public ProgramAnswer {
        reasons = List.copyOf(reasons);
    }

    static ProgramAnswer of(Program program, Facts facts, LocalDate defaultDay) {
        LocalDate day = facts.has(Vocabulary.AS_OF) ? (LocalDate) facts.get(Vocabulary.AS_OF) : defaultDay;
        Assessment assessment = program.assess(facts, day);
        return new ProgramAnswer(program, assessment, Reason.of(assessment, facts, day), day);
    }

    /** In one word, as {@link Verdict} has it. */
    public String verdict() {
        return Verdict.of(program, assessment);
    }

    /** The facts that could still change it; where a condition fails, nothing does. */
    public List<Fact> missing() {
        return verdict().equals(Verdict.BAD) ? List.of() : assessment.missing().stream().map(Vocabulary.standard()::fact).toList();
    }

    /** What is granted, with what the file says of it; empty unless everything holds. */
    public List<Granted> granted() {
        var benefits = program.benefits().stream().collect(Collectors.toMap(Benefit::id, Function.identity()));
        return assessment.benefits().stream().map(result -> new Granted(result, benefits.get(result.id()))).toList();
    }

    /** Money paid; what is only promised, lent or put in is not added to it, nor what somebody has yet to fix. */
    public long paidYuan() {
        return granted().stream().filter(each -> each.benefit().isPaid()).mapToLong(each -> each.result().yuan()).reduce(0, Math::addExact);
    }

    /** Whether several payments make a sum. */
    public boolean isSummed() {
        return granted().stream().filter(each -> each.benefit().isPaid() && !each.result().referred()).count() > 1;
    }

    /** A benefit as it came out. */
    public record Granted(BenefitResult result, Benefit benefit) {
    }
}
