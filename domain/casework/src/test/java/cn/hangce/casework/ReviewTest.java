package cn.hangce.casework;

import static cn.hangce.casework.CaseTest.assertRefused;
import static cn.hangce.casework.Fixture.CITY;
import static cn.hangce.casework.Fixture.DECIDER;
import static cn.hangce.casework.Fixture.PROGRAM;
import static cn.hangce.casework.Fixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.hangce.policy.Criterion;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Expert review, publication and decision, document 30, 四(三) and 四(四)")
class ReviewTest {

    private static Actor signedOn(String account) {
        return new Actor(account, account, Set.of(Role.EXPERT), null, null, null);
    }

    /** Drawn for the case, with everybody’s acceptance. */
    private static Panel panel(Case subject) {
        Panel panel = Experts.panel(subject, Experts.pool(4));
        panel.members().forEach(member -> panel.accept(signedOn(member.account()), true, on("2022-06-11")));
        return panel;
    }

    private static ScoreSheet sheet(Panel panel, Case subject, String account, int points) {
        Map<String, Integer> all = PROGRAM.scoring().stream().collect(Collectors.toMap(Criterion::id, criterion -> points));
        return ScoreSheet.scored(PROGRAM, panel, subject, all, "创新能力较强", signedOn(account), on("2022-06-15"));
    }

    private static Case beforePanel() {
        Case subject = Fixture.recommended();
        subject.passFormCheck(PROGRAM, CITY, on("2022-06-09"));
        return subject;
    }

    private static Case reviewed(int points) {
        Case subject = beforePanel();
        Panel panel = panel(subject);
        subject.startReview(PROGRAM, panel, CITY, on("2022-06-10"));
        List<ScoreSheet> sheets = new ArrayList<>();
        panel.members().forEach(member -> {
            subject.scored(PROGRAM, panel, signedOn(member.account()), on("2022-06-15"));
            sheets.add(sheet(panel, subject, member.account(), points));
        });
        Tally tally = new Tally(subject.id(), sheets);
        subject.concludeReview(PROGRAM, panel, tally, tally.meanHundredths() >= 6000, CITY, on("2022-06-16"));
        return subject;
    }

    @Test
    void panelsAreOdd() {
        for (int size : new int[] {1, 2, 4}) {
            assertRefused(Rule.CALL_TERMS, () -> new CallTerms("t", LocalDate.EPOCH, LocalDate.EPOCH, null, 0, 7, size, 60));
        }
    }

    @Test
    void theReviewWaitsForTheFormCheckAndIsStartedOnce() {
        Case unchecked = Fixture.recommended();
        assertRefused(Rule.FORM_NOT_CHECKED, () -> unchecked.startReview(PROGRAM, panel(unchecked), CITY, on("2022-06-10")));
        Case started = beforePanel();
        started.startReview(PROGRAM, panel(started), CITY, on("2022-06-10"));
        assertRefused(Rule.PANEL_DRAWN, () -> started.startReview(PROGRAM, panel(started), CITY, on("2022-06-10")));
    }

    @Test
    void onlyMembersScoreWithPointsInRangeAndReasons() {
        Case subject = beforePanel();
        Panel panel = panel(subject);
        subject.startReview(PROGRAM, panel, CITY, on("2022-06-10"));

        assertRefused(Rule.NOT_ON_PANEL, () -> subject.scored(PROGRAM, panel, signedOn("nobody"), on("2022-06-15")));
        assertRefused(Rule.SCORE_RANGE, () -> sheet(panel, subject, "expert1", 101));
        assertRefused(Rule.SCORE_RANGE, () -> sheet(panel, subject, "expert1", -1));
        assertEquals(7500, sheet(panel, subject, "expert1", 75).resultHundredths());
    }

    @Test
    void aPanelIsTalliedWhenEverySheetIsIn() {
        Case subject = beforePanel();
        Panel panel = panel(subject);
        subject.startReview(PROGRAM, panel, CITY, on("2022-06-10"));
        List<PanelMember> members = panel.members();
        Tally two = new Tally(subject.id(), members.subList(0, 2).stream().map(member -> sheet(panel, subject, member.account(), 80)).toList());
        assertRefused(Rule.SCORES_MISSING, () -> subject.concludeReview(PROGRAM, panel, two, true, CITY, on("2022-06-16")));
    }

    @Test
    void passedGoesOnFailedEnds() {
        assertEquals("publicity", reviewed(80).stage());
        assertEquals(Status.REJECTED, reviewed(59).status());
    }

    private static Notice publish(Case subject) {
        Notice notice = Fixture.withId(new Notice(List.of(subject), "拟认定名单公示", NoticePeriod.of(PROGRAM, 7).get(0), WorkCalendar.standard(), CITY,
                on("2022-06-20")));
        subject.publish(PROGRAM, notice, CITY, on("2022-06-20"));
        return notice;
    }

    private static Objection objection(Notice notice, Case subject, String day) {
        return new Objection(notice, subject, "YY-1", UUID.randomUUID(), new Objection.Statement("某人", "13800000000", "研发人员不实"), null, on(day));
    }

    @Test
    @DisplayName("objections are taken on the last day and not after it; the case waits while one is open")
    void publicity() {
        Case subject = reviewed(80);
        Notice notice = publish(subject);
        assertEquals(LocalDate.of(2022, 6, 27), notice.openUntil());
        Objection last = objection(notice, subject, "2022-06-27");
        assertRefused(Rule.PERIOD_OVER, () -> objection(notice, subject, "2022-06-28"));
        assertRefused(Rule.PERIOD_RUNNING, () -> subject.closePublicity(PROGRAM, notice, CITY, on("2022-06-27")));
        assertRefused(Rule.OBJECTION_OPEN, () -> subject.closePublicity(PROGRAM, notice, CITY, on("2022-06-28")));

        last.answer(false, "经查，研发人员属实", CITY, on("2022-06-28"));
        assertRefused(Rule.OBJECTION_ANSWERED, () -> last.answer(true, "改", CITY, on("2022-06-28")));
        subject.closePublicity(PROGRAM, notice, CITY, on("2022-06-28"));

        assertEquals("decision", subject.stage());
    }

    @Test
    @DisplayName("everybody reads what was answered, and nothing of who objected")
    void answersArePublic() {
        Case subject = reviewed(80);
        Objection objection = objection(publish(subject), subject, "2022-06-27");
        objection.answer(false, "经查，研发人员属实", CITY, on("2022-06-28"));

        AnsweredObjection answered = AnsweredObjection.of(objection);

        assertEquals(new AnsweredObjection("YY-1", subject.number(), subject.organisationName(), false, "经查，研发人员属实",
                LocalDate.of(2022, 6, 28)), answered);
        assertFalse(answered.toString().contains("某人") || answered.toString().contains("138"));
    }

    @Test
    void anObjectionUpheldEndsTheCase() {
        Case subject = reviewed(80);
        Notice notice = publish(subject);
        subject.upholdObjection(PROGRAM, notice, "情况属实", CITY, on("2022-06-25"));
        assertEquals(Status.REJECTED, subject.status());
    }

    private static Case decidable() {
        Case subject = reviewed(80);
        Notice notice = publish(subject);
        subject.closePublicity(PROGRAM, notice, CITY, on("2022-06-28"));
        return subject;
    }

    @Test
    @DisplayName("nobody decides on what they examined, and a decision says why")
    void decision() {
        Case subject = decidable();
        Actor both = new Actor("city", "市局", Set.of(Role.CITY_OFFICER, Role.DECISION_MAKER), null, null, null);
        assertRefused(Rule.DECIDED_BY_REVIEWER, () -> subject.decide(PROGRAM, true, "同意", Map.of(), both, on("2022-06-30")));
        assertRefused(Rule.REASON_REQUIRED, () -> subject.decide(PROGRAM, true, "", Map.of(), DECIDER, on("2022-06-30")));
        assertRefused(Rule.NOT_YOUR_ROLE, () -> subject.decide(PROGRAM, true, "同意", Map.of(), CITY, on("2022-06-30")));

        subject.decide(PROGRAM, true, "同意认定", Map.of(), DECIDER, on("2022-06-30"));
        assertEquals(Status.APPROVED, subject.status());
        assertEquals("issue", subject.stage());
        subject.issue(PROGRAM, "杭科高〔2022〕71号", CITY, on("2022-07-05"));
        assertEquals(Status.RECOGNISED, subject.status());
    }

    @Test
    void refusedEnds() {
        Case subject = decidable();
        subject.decide(PROGRAM, false, "与导向不符", Map.of(), DECIDER, on("2022-06-30"));
        assertEquals(Status.REFUSED, subject.status());
        assertFalse(Act.ISSUE.possible(StageKind.ISSUE, subject.status()));
    }
}
