package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Act;
import cn.hangce.casework.Applications;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Rule;
import cn.hangce.casework.Status;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.matching.CityRun;
import cn.hangce.matching.CityRuns;
import cn.hangce.matching.Entitled;
import cn.hangce.matching.MatchFilter;
import cn.hangce.matching.Matches;
import cn.hangce.matching.Proposals;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Awards without an application")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ProposalsIT {

    @Inject
    private Walk walk;
    @Inject
    private CityRuns runs;
    @Inject
    private Matches matches;
    @Inject
    private Proposals proposals;
    @Inject
    private Applications applications;
    @Inject
    private CaseReading reading;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @Test
    @DisplayName("begin as drafts of those who are entitled with nothing to prove, and of nobody else")
    void begun() {
        Call call = walk.call(100_000_000);
        CityRun run = runs.start(call.judgedOn(), CITY);
        Await.until(() -> !runs.recent(1).get(0).running());
        assertEquals(CityRun.State.DONE, runs.recent(1).get(0).state(), "run " + run.id());

        List<Entitled> entitled = matches.page(new MatchFilter(call.programId(), null, true), 0, 10_000, CITY);
        assertTrue(entitled.size() > 2, "the demonstration has firms with nothing to prove");
        String first = entitled.get(0).creditCode();
        assertEquals(1, proposals.ask(call.id(), null, List.of(first), CITY));
        Await.until(() -> proposals.count(call.id(), CITY).waiting() == 0);
        Case draft = applications.mine(People.firm(first)).stream().filter(each -> each.call().id().equals(call.id())).findFirst().orElseThrow();
        assertEquals(Status.DRAFT, draft.status());
        assertEquals(Act.PROPOSE, reading.find(draft.id(), People.firm(first)).history().get(0).act());
        assertEquals(draft.id(), applications.open(call.id(), People.firm(first)).id(), "the firm goes on with the draft it has");
        assertEquals(0, proposals.ask(call.id(), null, List.of(first), CITY), "nobody is asked for twice");

        long open = proposals.open(call.id(), null, CITY);
        assertEquals(entitled.size() - 1, open);
        assertEquals(open, proposals.ask(call.id(), null, List.of(), CITY));
        Await.until(() -> proposals.count(call.id(), CITY).waiting() == 0);
        assertEquals(entitled.size(), proposals.count(call.id(), CITY).begun());
        assertEquals(0, proposals.refused(call.id(), 10, CITY).size());
    }

    @Test
    @DisplayName("are not begun where something is to be proved, nor by anybody but a city officer")
    void refused() {
        Call call = walk.call(100_000_000);
        String other = "91330109MABDJ7PF3D";
        assertThrows(UnlawfulAct.class, () -> applications.propose(call.id(), other, "x", People.firm(other)));
        assertThrows(UnlawfulAct.class, () -> proposals.ask(call.id(), null, List.of(), People.DECIDER));
        applications.open(call.id(), People.firm(other));
        UnlawfulAct twice = assertThrows(UnlawfulAct.class, () -> applications.propose(call.id(), other, "x", CITY));
        assertEquals(Rule.ONE_CASE_PER_CALL, twice.rule());
    }
}
