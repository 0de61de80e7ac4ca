package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.UnlawfulAct;
import cn.hangce.matching.CityRun;
import cn.hangce.matching.CityRuns;
import cn.hangce.matching.Entitled;
import cn.hangce.matching.MatchFilter;
import cn.hangce.matching.Matches;
import cn.hangce.matching.MatchingRefused;
import cn.hangce.matching.RunProgress;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Profile;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Roll;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("A run over the city")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class CityRunIT {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);

    @Inject
    private CityRuns runs;
    @Inject
    private Matches matches;
    @Inject
    private Roll roll;
    @Inject
    private Registry registry;
    @Inject
    private ProgramLibrary library;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @Test
    @DisplayName("finds for everybody what judging them one by one finds, and then only looks at what has changed")
    void findsWhatIsThere() {
        CityRun first = finished(runs.start(DAY, CITY));
        assertEquals(roll.size(), runs.progress(first).done());
        assertEquals(oneByOne(DAY), found());

        CityRun second = finished(runs.start(DAY, CITY));
        assertEquals(0, runs.progress(second).judged(), "nothing has changed");
        assertEquals(0, runs.progress(second).written());

        // A firm that is entitled turns out to be no firm; nobody else is judged.
        String firm = found().iterator().next().split(" ")[0];
        registry.learn(Map.of(firm, List.of(new KnownFact("org_type", "university", "market-supervision", DAY, "city-run-it"))));
        RunProgress third = runs.progress(finished(runs.start(DAY, CITY)));
        assertEquals(1, third.judged());
        assertTrue(third.written() > 0, "it loses what only firms are given");
        assertEquals(oneByOne(DAY), found());

        // Another day: only programs that look at the day are judged again, and the outcome is that of the day.
        LocalDate later = LocalDate.of(2024, 5, 31);
        RunProgress fourth = runs.progress(finished(runs.start(later, CITY)));
        assertTrue(fourth.changedPrograms() > 0 && fourth.changedPrograms() < library.programs().size());
        assertEquals(oneByOne(later), found());
    }

    @Test
    @DisplayName("can be stopped and gone on with, and there is one at a time")
    void stopped() {
        CityRun run = runs.start(LocalDate.of(2021, 6, 1), CITY);
        try {
            assertThrows(MatchingRefused.class, () -> runs.start(DAY, CITY));
        } finally {
            runs.stop(run.id(), CITY);
        }
        CityRun stopped = runs.latest().orElseThrow();
        if (stopped.state() == CityRun.State.STOPPED) {
            runs.resume(run.id(), CITY);
        }
        assertEquals(CityRun.State.DONE, finished(run).state());
        assertEquals(oneByOne(LocalDate.of(2021, 6, 1)), found());
    }

    @Test
    @DisplayName("is a city officer’s business")
    void forbidden() {
        assertThrows(UnlawfulAct.class, () -> runs.start(DAY, DECIDER));
        assertThrows(UnlawfulAct.class, () -> matches.byProgram(DECIDER));
        assertThrows(UnlawfulAct.class, () -> matches.page(MatchFilter.ALL, 0, 10, DECIDER));
    }

    private CityRun finished(CityRun run) {
        Await.until(() -> !runs.find(run.id()).running());
        CityRun now = runs.find(run.id());
        assertEquals(CityRun.State.DONE, now.state(), String.valueOf(now.failure()));
        return now;
    }

    private Set<String> found() {
        Set<String> found = new TreeSet<>();
        matches.each(MatchFilter.ALL, each -> found.add(line(each)), CITY);
        return found;
    }

    private static String line(Entitled each) {
        return each.creditCode() + " " + each.program() + " " + each.yuan();
    }

    private Set<String> oneByOne(LocalDate day) {
        Set<String> found = new TreeSet<>();
        for (Profile profile : roll.next("", 10_000)) {
            Facts facts = profile.facts();
            library.programs().stream().filter(program -> program.isDecidedByFacts() && program.applicants().contains(facts.get("org_type")))
                    .filter(program -> Boolean.TRUE.equals(program.assess(facts, day).eligible()))
                    .forEach(program -> found.add(profile.creditCode() + " " + program.id() + " " + money(program, facts, day)));
        }
        return found;
    }

    private static long money(Program program, Facts facts, LocalDate day) {
        Set<String> paid = program.benefits().stream().filter(Benefit::isPaid).map(Benefit::id).collect(Collectors.toSet());
        return program.assess(facts, day).benefits().stream().filter(benefit -> paid.contains(benefit.id())).mapToLong(benefit -> benefit.yuan()).sum();
    }
}
