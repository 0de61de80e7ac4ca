package cn.hangce.web.my;

import cn.hangce.casework.Call;
import cn.hangce.policy.Assessment;
import cn.hangce.policy.Condition;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Fact;
import cn.hangce.policy.FactSource;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.KnownFact;
import cn.hangce.web.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How one program fits an organisation, and why.
 *
 * @param judgedOn the day it is judged for: a call’s last day, else today
 * @param call     the call that is open for it; null where there is none
 */
public record ProgramFit(Program program, Assessment assessment, List<Reason> reasons, LocalDate judgedOn, Call call) {

    /** In the order in which people care for them. */
    static final List<String> VERDICTS = List.of(Verdict.GOOD, Verdict.OPEN, Verdict.JUDGED, Verdict.BAD);

    public ProgramFit {
        reasons = List.copyOf(reasons);
    }

    static ProgramFit of(Program program, Assessment assessment, Map<String, KnownFact> known, LocalDate judgedOn, Call call) {
        List<Reason> reasons = assessment.conditions().stream().map(condition -> new Reason(condition,
                condition.facts().stream().filter(name -> !name.equals(Vocabulary.AS_OF)).map(name -> Evidence.of(name, known.get(name))).toList())).toList();
        return new ProgramFit(program, assessment, reasons, judgedOn, call);
    }

    /** In one word, as {@link Verdict} has it. */
    public String verdict() {
        return Verdict.of(program, assessment);
    }

    /** Open on the day it is judged for; what has ended would only be noise to an applicant. */
    boolean timely() {
        return !assessment.failed().contains(Condition.VALIDITY);
    }

    /** Shown whole at once: what can be had, or applied for now. */
    public boolean isProminent() {
        return call != null || verdict().equals(Verdict.GOOD);
    }

    /** The facts that are still needed, as the form names them. */
    public List<Fact> missing() {
        return assessment.missing().stream().map(Vocabulary.standard()::fact).filter(Objects::nonNull).toList();
    }

    /** What can be expected: the amounts where everything holds; before that the sums that are fixed. */
    public List<Expected> expected() {
        if (assessment.eligible() == Boolean.TRUE) {
            return assessment.benefits().stream().map(benefit -> new Expected(benefit.label(), benefit.yuan())).toList();
        }
        return verdict().equals(Verdict.BAD) ? List.of() : program.benefits().stream().filter(benefit -> benefit.formula().matches("\\d+"))
                .map(benefit -> new Expected(benefit.label(), Long.parseLong(benefit.formula()))).toList();
    }

    /** A benefit and its whole yuan. */
    public record Expected(Text label, long yuan) {
    }

    /** What it would bring, as far as that is known; what can be applied for now comes before what cannot. */
    static final Comparator<ProgramFit> BEST_FIRST = Comparator.<ProgramFit, Boolean>comparing(fit -> fit.call() == null)
            .thenComparing(Comparator.comparingLong(ProgramFit::expectedYuan).reversed());

    private long expectedYuan() {
        return expected().stream().mapToLong(Expected::yuan).sum();
    }

    /** A condition with the facts that it looked at. */
    public record Reason(ConditionResult condition, List<Evidence> evidence) {
    }

    /**
     * A fact as the city knows it.
     *
     * @param value      null where the city does not know it, like the source and the day
     */
    public record Evidence(Fact fact, Object value, FactSource source, LocalDate reportedOn) {

        static Evidence of(String name, KnownFact known) {
            Fact fact = Vocabulary.standard().fact(name);
            return known == null ? new Evidence(fact, null, null, null)
                    : new Evidence(fact, known.value(), Vocabulary.standard().source(known.source()), known.reportedOn());
        }
    }
}
