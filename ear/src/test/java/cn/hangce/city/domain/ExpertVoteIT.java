package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Act;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Panel;
import cn.hangce.casework.PanelMember;
import cn.hangce.casework.Panels;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.Rule;
import cn.hangce.casework.Scoring;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageRecord;
import cn.hangce.casework.Status;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Role;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
@DisplayName("Document 29, 第七条(四), in the server: experts vote online, and more than half must recommend")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ExpertVoteIT {

    private static final String FIRST = "91330108MANX21B964";
    private static final String SECOND = "91330108MA5AUWCA4Y";
    private static final Map<String, String> PROJECT = Map.of("self_raised_yuan", "10000000", "requested_yuan", "5000000",
            "unfinished_key_projects", "0", "leads_innovation_consortium", "false", "same_project_funded_elsewhere", "false", "term_months", "48");

    @Inject
    private Walk walk;
    @Inject
    private Panels panels;
    @Inject
    private ReviewDesk review;
    @Inject
    private Scoring scoring;
    @Inject
    private StageDesk stages;
    @Inject
    private CaseReading reading;
    @Inject
    private DocumentArchive archive;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    private Long checked(Call call, String firm) {
        Case subject = walk.recommended(walk.complete(call, firm, PROJECT), firm);
        stages.conclude(subject.id(), subject.version(), Act.PASS, new StageRecord.Findings(Map.of(), Map.of(), List.of()),
                People.official("third-party", Role.AGENCY));
        return subject.id();
    }

    @Test
    @DisplayName("two of three carry a project on to the meeting, one of three ends it; both are on paper")
    void majority() {
        Call call = walk.call("key-rd-enterprise", 5_000_000);
        Long carried = checked(call, FIRST);
        Long lost = checked(call, SECOND);
        Panel panel = walk.accepted(panels.draw(List.of(carried, lost), CITY));
        List<PanelMember> members = panel.members();
        refused(Rule.NOT_A_SCORE, () -> scoring.score(carried, Map.of(), "理由", People.expert(members.get(0).account())));
        refused(Rule.VOTE_MISSING, () -> scoring.vote(carried, null, "理由", People.expert(members.get(0).account())));
        for (int i = 0; i < members.size(); i++) {
            scoring.vote(carried, i < 2, "关键技术可行", People.expert(members.get(i).account()));
            scoring.vote(lost, i < 1, "创新不足", People.expert(members.get(i).account()));
        }
        assertEquals(List.of(2, 1), review.tallies(panel.id(), CITY).stream().map(tally -> tally.inFavour()).toList(), "best first");
        review.conclude(panel.id(), CITY);

        assertEquals("panel", reading.find(carried, CITY).stage());
        assertEquals(6666, reading.find(carried, CITY).meanScoreHundredths());
        assertEquals(Status.REJECTED, reading.find(lost, CITY).status());
        assertTrue(reading.find(lost, CITY).history().stream().anyMatch(entry -> entry.reason().contains("推荐 1 票，不推荐 2 票")));
        assertTrue(papers("call:" + call.id()).contains("review-minutes"));
        assertTrue(papers("case:" + carried).contains("score-sheet"));
    }

    private Set<String> papers(String about) {
        return archive.of(about, CITY).stream().map(IssuedDocument::kind).collect(Collectors.toSet());
    }

    private static void refused(Rule rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act).rule());
    }
}
