package cn.hangce.web.my;

import cn.hangce.casework.Applications;
import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.entitlement.Applicant;
import cn.hangce.policy.entitlement.Overlaps;
import cn.hangce.policy.entitlement.Portfolio;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Party;
import cn.hangce.registry.Registry;
import cn.hangce.treasury.Treasury;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What an applicant is entitled to by what the city knows about it, for its page and for its own system. */
@ApplicationScoped
public class Entitlements {

    private static final String KIND = "org_type";

    @Inject
    private Registry registry;
    @Inject
    private Applications applications;
    @Inject
    private ProgramLibrary library;
    @Inject
    private Calls calls;
    @Inject
    private CityClock clock;
    @Inject
    private Treasury treasury;

    /** @throws UnlawfulAct where the account’s organisation or person is not on record */
    public Party applicantOf(Actor actor) {
        return applications.applicant(actor.creditCode());
    }

    /** The programs of its kind that are in force, each judged for the last day of its open call, or else for today. */
    public Overview of(Party applicant) {
        Map<String, KnownFact> known = registry.factsOf(applicant.creditCode());
        List<Call> open = calls.open();
        Portfolio portfolio = portfolio(applicant, known, Map.of(), open);
        return Overview.of(portfolio, entitlement -> ProgramFit.of(entitlement, known, call(entitlement.program(), open)));
    }

    /**
     * The same in figures.
     *
     * @param supposed facts as they would be, by name; they go before what the city knows and are not kept
     * @throws cn.hangce.policy.InvalidFacts naming every value that cannot be
     */
    public Portfolio portfolio(Party applicant, Map<String, ?> supposed) {
        return portfolio(applicant, registry.factsOf(applicant.creditCode()), supposed, calls.open());
    }

    private Portfolio portfolio(Party applicant, Map<String, KnownFact> known, Map<String, ?> supposed, List<Call> open) {
        Map<String, Object> values = new HashMap<>(Map.of(Vocabulary.DISTRICT, applicant.district(), KIND, applicant.orgType()));
        known.forEach((name, fact) -> values.put(name, fact.value()));
        values.putAll(supposed);
        LocalDate today = clock.today();
        Function<Program, LocalDate> day = program -> {
            Call call = call(program, open);
            return call == null ? today : call.judgedOn(today);
        };
        Applicant asking = new Applicant(applicant.orgType(), Facts.of(Vocabulary.standard(), values), received(applicant));
        return Portfolio.of(asking, library.programs(), Overlaps.of(library), day);
    }

    /** What was decided in its favour counts as had, paid out or not yet. */
    private Set<String> received(Party applicant) {
        return treasury.awardsOf(applicant.creditCode()).stream().map(award -> award.subject().call().programId()).collect(Collectors.toSet());
    }

    private static Call call(Program program, List<Call> open) {
        return open.stream().filter(each -> each.programId().equals(program.id())).findFirst().orElse(null);
    }
}
