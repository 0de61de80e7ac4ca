package cn.hangce.casework;

import static cn.hangce.casework.CaseTest.assertRefused;
import static cn.hangce.casework.Fixture.CITY;
import static cn.hangce.casework.Fixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Vote;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Expert;
import cn.hangce.registry.Role;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A panel: answers, replacement, results")
class PanelTest {

    private final Case subject = Fixture.recommended();
    private final List<Expert> pool = Experts.pool(5);
    private final Panel panel = Experts.panel(subject, pool);
    private final PanelMember first = panel.members().get(0);

    private static Actor actor(String account) {
        return new Actor(account, account, Set.of(Role.EXPERT), null, null, null);
    }

    private List<PanelMember> fill() {
        return panel.fill(Experts.avoidance(pool), new Random(3), Actor.system(), on("2022-06-12"));
    }

    @Test
    void nobodyJudgesBeforeAcceptingAndDeclaring() {
        Actor expert = actor(first.account());
        assertRefused(Rule.NOT_ACCEPTED, () -> panel.requireMember(expert));
        assertRefused(Rule.DECLARATION_MISSING, () -> panel.accept(expert, false, on("2022-06-11")));
        assertFalse(panel.admits(expert));
        panel.accept(expert, true, on("2022-06-13"));
        panel.requireMember(expert);
        assertTrue(panel.admits(expert));
        assertRefused(Rule.ANSWERED_ALREADY, () -> panel.accept(expert, true, on("2022-06-13")));
        assertRefused(Rule.NOT_ON_PANEL, () -> panel.accept(actor("somebody"), true, on("2022-06-11")));
    }

    @Test
    @DisplayName("whoever declines says why and is replaced by lot; the panel stays odd, and never takes anybody back")
    void declined() {
        assertRefused(Rule.REASON_REQUIRED, () -> panel.decline(actor(first.account()), " ", on("2022-06-11")));
        panel.decline(actor(first.account()), "出差", on("2022-06-11"));
        assertEquals(2, panel.members().size());
        assertEquals(1, fill().size());
        assertEquals(3, panel.members().size());
        assertTrue(panel.members().stream().noneMatch(member -> member.account().equals(first.account())));
        assertTrue(panel.record().contains(first.name() + "谢绝（出差），补抽："), panel.record());
        assertFalse(panel.complete());
        panel.members().forEach(member -> panel.accept(actor(member.account()), true, on("2022-06-12")));
        assertTrue(panel.complete());
    }

    @Test
    @DisplayName("whoever has not answered on the last day is replaced on the next")
    void lapsed() {
        assertFalse(panel.lapse(on("2022-06-13")));
        panel.accept(actor(first.account()), true, on("2022-06-13"));
        assertRefused(Rule.ANSWER_LATE, () -> panel.accept(actor(panel.members().get(1).account()), true, on("2022-06-14")));
        assertTrue(panel.lapse(on("2022-06-14")));
        assertEquals(List.of(first), panel.members());
        assertEquals(2, fill().size(), "two of five are left who were not drawn before");
        assertEquals(3, panel.members().size());
    }

    @Test
    @DisplayName("a seat that nobody is left for stays empty, and is filled when the pool has grown; without it nothing is tallied")
    void emptySeat() {
        Panel small = Experts.panel(subject, pool.subList(0, 3));
        PanelMember left = small.members().get(0);
        small.excuse(left.account(), "回避", CITY, on("2022-06-11"));
        assertEquals(List.of(), small.fill(Experts.avoidance(pool.subList(0, 3)), new Random(1), CITY, on("2022-06-11")));
        assertEquals(List.of(left), small.vacancies());
        assertRefused(Rule.PANEL_INCOMPLETE, () -> new Tally(subject.id(), List.of()).requireComplete(small, "1"));
        assertEquals(1, small.fill(Experts.avoidance(pool), new Random(1), CITY, on("2022-06-11")).size());
        assertEquals(List.of(), small.vacancies());
        assertEquals(3, small.members().size());
    }

    @Test
    void replacementsAnswerToTheSameField() {
        List<Expert> mixed = Stream.concat(pool.stream(), Stream.of(
                Experts.of("cpa1", Experts.UNIVERSITY, Expert.Kind.FINANCIAL, "财务审计"), Experts.of("cpa2", Experts.UNIVERSITY, Expert.Kind.FINANCIAL, "财务审计"))).toList();
        Panel withAccounts = Experts.draw(subject, new PanelTerms(3, Experts.ANSWER_BY, Map.of(Seat.FINANCIAL, 1)), Experts.avoidance(mixed), new Random(5));
        PanelMember accountant = withAccounts.members().stream().filter(member -> member.seat().financial()).findFirst().orElseThrow();
        withAccounts.decline(actor(accountant.account()), "出差", on("2022-06-11"));
        PanelMember next = withAccounts.fill(Experts.avoidance(mixed), new Random(5), CITY, on("2022-06-11")).get(0);
        assertEquals(accountant.account().equals("cpa1") ? "cpa2" : "cpa1", next.account());
    }

    @Test
    void onlyTheOfficeReplacesAndNothingAfterTheTally() {
        assertRefused(Rule.NOT_YOUR_ROLE, () -> panel.excuse(first.account(), "换人", actor("expert1"), on("2022-06-11")));
        panel.conclude(on("2022-06-12"));
        assertRefused(Rule.PANEL_CONCLUDED, () -> panel.excuse(first.account(), "换人", CITY, on("2022-06-12")));
        assertRefused(Rule.PANEL_CONCLUDED, () -> panel.accept(actor(first.account()), true, on("2022-06-12")));
    }

    private Tally votes(long caseId, int inFavour, int against) {
        return new Tally(caseId, IntStream.range(0, inFavour + against)
                .mapToObj(i -> ScoreSheet.voted(panel, subject, i < inFavour, "意见", actor("e" + i), on("2022-06-15"))).toList());
    }

    @Test
    @DisplayName("document 29, 第七条(四): more than half must recommend; exactly half is not enough")
    void majority() {
        ReviewWay way = new ReviewWay(Vote.MAJORITY);
        assertTrue(way.passes(votes(1, 2, 1), 100));
        assertFalse(way.passes(votes(1, 1, 2), 0));
        assertFalse(way.passes(votes(1, 2, 2), 0), "exactly half");
        assertTrue(way.passes(votes(1, 3, 2), 0));
        assertFalse(way.passes(votes(1, 0, 0), 0));
        assertRefused(Rule.VOTE_MISSING, () -> ScoreSheet.voted(panel, subject, null, "意见", actor("e"), on("2022-06-15")));
        assertRefused(Rule.REASON_REQUIRED, () -> ScoreSheet.voted(panel, subject, true, "", actor("e"), on("2022-06-15")));
        assertRefused(Rule.NOT_A_SCORE, way::requireScored);
        assertRefused(Rule.NOT_A_VOTE, () -> ReviewWay.ofReview(Fixture.PROGRAM).requireVoted());
    }

    @Test
    @DisplayName("a ranking is exact, equals share a rank, and the higher lowest sheet comes first among equal means")
    void ranking() {
        Tally best = votes(4, 3, 0);
        Tally equal = votes(2, 2, 1);
        Tally equalLater = votes(3, 2, 1);
        Tally closeBehind = votes(1, 3, 2);
        List<RankOrder.Ranked> order = RankOrder.of(List.of(closeBehind, equalLater, equal, best));
        assertEquals(List.of(4L, 2L, 3L, 1L), order.stream().map(each -> each.tally().caseId()).toList());
        assertEquals(List.of(1, 2, 2, 4), order.stream().map(RankOrder.Ranked::rank).toList());
    }
}
