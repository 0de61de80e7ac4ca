package cn.hangce.web.my;

import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Organisation;
import cn.hangce.registry.Registry;
import cn.hangce.web.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges the programs that an organisation may apply for by what the city knows about it. */
@ApplicationScoped
public class Entitlements {

    @Inject
    private Registry registry;
    @Inject
    private Library library;
    @Inject
    private Calls calls;
    @Inject
    private CityClock clock;

    /** The programs of its kind whose documents are in force, or for which a call is open; those that fit first. */
    public List<FitGroup> of(Organisation organisation) {
        Map<String, KnownFact> known = registry.factsOf(organisation.creditCode());
        Map<String, Object> values = new HashMap<>(Map.of(Vocabulary.DISTRICT, organisation.district()));
        known.forEach((name, fact) -> values.put(name, fact.value()));
        Facts facts = Facts.of(Vocabulary.standard(), values);
        List<Call> open = calls.open();
        return FitGroup.of(library.programs().stream().filter(program -> program.applicants().contains(organisation.orgType()))
                .map(program -> fit(program, facts, known, open)).filter(ProgramFit::timely).sorted(ProgramFit.BEST_FIRST).toList());
    }

    private ProgramFit fit(Program program, Facts facts, Map<String, KnownFact> known, List<Call> open) {
        Call call = open.stream().filter(each -> each.programId().equals(program.id())).findFirst().orElse(null);
        LocalDate day = call == null ? clock.today() : call.judgedOn();
        return ProgramFit.of(program, program.assess(facts, day), known, day, call);
    }
}
