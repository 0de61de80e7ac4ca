package cn.hangce.web.calculator;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Outlook;
import cn.hangce.policy.Program;
import cn.hangce.policy.Prospect;
import cn.hangce.policy.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a program comes out for the answers given.
 *
 * @param day the day it is judged for
 */
public record ProgramAnswer(Program program, Outlook outlook, List<Reason> reasons, LocalDate day) {

    public ProgramAnswer {
        reasons = List.copyOf(reasons);
    }

    static ProgramAnswer of(Program program, Facts facts, LocalDate defaultDay) {
        LocalDate day = facts.has(Vocabulary.AS_OF) ? (LocalDate) facts.get(Vocabulary.AS_OF) : defaultDay;
        Outlook outlook = program.outlook(facts, day);
        return new ProgramAnswer(program, outlook, Reason.of(outlook.assessment(), facts, day), day);
    }

    public Assessment assessment() {
        return outlook.assessment();
    }

    /** One of {@link Prospect}, in small letters. */
    public String verdict() {
        return outlook.prospect().name().toLowerCase(Locale.ROOT);
    }

    /** Whether a condition fails, by little or much. */
    public boolean isFailed() {
        return outlook.prospect() == Prospect.NOT || outlook.prospect() == Prospect.NEARLY;
    }

    /** The facts that could still change it; where a condition fails, nothing does. */
    public List<Fact> missing() {
        return isFailed() ? List.of() : assessment().missing().stream().map(Vocabulary.standard()::fact).toList();
    }

    /** What is granted, with what the file says of it; empty unless everything holds. */
    public List<Granted> granted() {
        var benefits = program.benefits().stream().collect(Collectors.toMap(Benefit::id, Function.identity()));
        return assessment().benefits().stream().map(result -> new Granted(result, benefits.get(result.id()))).toList();
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
