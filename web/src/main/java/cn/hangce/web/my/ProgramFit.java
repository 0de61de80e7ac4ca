package cn.hangce.web.my;

import cn.hangce.casework.Call;
import cn.hangce.casework.register.Registering;
import cn.hangce.policy.Assessment;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Fact;
import cn.hangce.policy.FactSource;
import cn.hangce.policy.Program;
import cn.hangce.policy.Shortfall;
import cn.hangce.policy.Text;
import cn.hangce.policy.Prospect;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.entitlement.Entitlement;
import cn.hangce.registry.KnownFact;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How one program fits an organisation, and why.
 *
 * @param reasons  each condition with the facts that it looked at
 * @param missing  the facts that are still needed, as the form names them
 * @param expected what can be expected: the amounts, as things are or with the gaps closed; otherwise what is fixed, and the most of others
 * @param call     the call that is open for it; null where there is none
 */
public record ProgramFit(Entitlement entitlement, List<Reason> reasons, List<Needed> missing, List<Expected> expected, Call call) {

    /** What can be applied for now comes before what cannot; otherwise the order stays. */
    static final Comparator<ProgramFit> BEST_FIRST = Comparator.comparing(fit -> fit.call() == null);

    public ProgramFit {
        reasons = List.copyOf(reasons);
        missing = List.copyOf(missing);
        expected = List.copyOf(expected);
    }

    /** @param known what the city knows, by fact */
    static ProgramFit of(Entitlement entitlement, Map<String, KnownFact> known, Call call) {
        Assessment assessment = entitlement.outlook().assessment();
        List<Reason> reasons = assessment.conditions().stream().map(condition -> new Reason(condition,
                condition.facts().stream().filter(name -> !name.equals(Vocabulary.AS_OF)).map(name -> Evidence.of(name, known.get(name))).toList())).toList();
        return new ProgramFit(entitlement, reasons, assessment.missing().stream().map(Vocabulary.standard()::fact).map(Needed::of).toList(),
                Expected.of(entitlement), call);
    }

    static String key(Prospect verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    public Program program() {
        return entitlement.program();
    }

    public Assessment assessment() {
        return entitlement.outlook().assessment();
    }

    /** The day it is judged for: a call’s last day, else today. */
    public LocalDate judgedOn() {
        return entitlement.outlook().judgedOn();
    }

    /** One of {@link Prospect}, in small letters. */
    public String verdict() {
        return key(entitlement.prospect());
    }

    /** Shown whole at once: what can be had, nearly had, or applied for now. */
    public boolean isProminent() {
        return call != null || entitlement.prospect() == Prospect.ELIGIBLE || entitlement.prospect() == Prospect.NEARLY;
    }

    /** Whether one has to be on a register before one applies. */
    public boolean isRegistering() {
        return Registering.of(program()).isPresent();
    }

    /** Whether what it would bring is a sum, and not only the most that it can be. */
    public boolean isCertain() {
        return expected.stream().allMatch(Expected::certain);
    }

    /** What is lacking, condition by condition. */
    public List<Shortfall> shortfalls() {
        return entitlement.outlook().shortfalls();
    }

    /**
     * A benefit and its whole yuan.
     *
     * @param certain whether it is this sum; otherwise it is at most this
     */
    public record Expected(Text label, long yuan, boolean certain) {

        static List<Expected> of(Entitlement entitlement) {
            Assessment promising = entitlement.outlook().promising();
            if (promising != null) {
                return promising.benefits().stream().map(benefit -> new Expected(benefit.label(), benefit.yuan(), true)).toList();
            }
            return entitlement.prospect() == Prospect.NOT ? List.of()
                    : entitlement.program().benefits().stream().filter(benefit -> benefit.most() != null && benefit.most() > 0)
                            .map(benefit -> new Expected(benefit.label(), benefit.most(), benefit.isFixed())).toList();
        }
    }

    /** A fact that is needed, and who has it. */
    public record Needed(Fact fact, FactSource source) {

        static Needed of(Fact fact) {
            return new Needed(fact, Vocabulary.standard().source(fact.source()));
        }
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
