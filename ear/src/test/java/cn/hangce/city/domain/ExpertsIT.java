package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Call;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Invitations;
import cn.hangce.casework.LeftOut;
import cn.hangce.casework.Panel;
import cn.hangce.casework.PanelMember;
import cn.hangce.casework.PanelTerms;
import cn.hangce.casework.Panels;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.Rule;
import cn.hangce.casework.Scoring;
import cn.hangce.casework.Seat;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.matching.message.Message;
import cn.hangce.matching.message.MessageKind;
import cn.hangce.matching.message.Messages;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Expert;
import cn.hangce.registry.ExpertInterest;
import cn.hangce.registry.ExpertPool;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Experts in the server: drawn by lot, told, answering, replaced, judging")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class ExpertsIT {

    private static final String FIRST = "91330108MANX21B964";
    private static final String SECOND = "91330108MA5AUWCA4Y";
    private static final LocalDate ANSWER_BY = LocalDate.of(2022, 5, 23);

    @Inject
    private Walk walk;
    @Inject
    private Panels panels;
    @Inject
    private Invitations invitations;
    @Inject
    private ReviewDesk review;
    @Inject
    private Scoring scoring;
    @Inject
    private CaseReading reading;
    @Inject
    private ExpertPool pool;
    @Inject
    private Messages messages;
    @Inject
    private ProgramLibrary library;
    @Inject
    private UserTransaction transaction;
    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    private List<Long> cases(Call call) {
        return List.of(walk.recommended(call, FIRST).id(), walk.recommended(call, SECOND).id());
    }

    private Panel again(Call call) {
        return panels.of(call.id(), CITY).get(0);
    }

    private static Set<String> accounts(Panel panel) {
        return panel.members().stream().map(PanelMember::account).collect(Collectors.toSet());
    }

    private Map<String, Integer> points() {
        return library.require("fledgling-enterprise").scoring().stream().collect(Collectors.toMap(each -> each.id(), each -> 70));
    }

    @Test
    @DisplayName("whoever has an interest or is on leave is left out, on record with the reason; ties that are over do not count")
    void leftOut() {
        Call call = walk.call(0);
        Panel panel = walk.beforePanel(cases(call));
        Map<String, LeftOut.Ground> left = panel.draws().get(0).leftOut().stream().collect(Collectors.toMap(LeftOut::account, LeftOut::ground));
        Map<String, LeftOut.Ground> known = Map.of("expert4", LeftOut.Ground.EMPLOYER, "expert5", LeftOut.Ground.EMPLOYER,
                "expert6", LeftOut.Ground.SHAREHOLDING, "expert7", LeftOut.Ground.COOPERATION, "expert9", LeftOut.Ground.FAMILY,
                "expert11", LeftOut.Ground.AWAY);
        known.forEach((account, ground) -> assertEquals(ground, left.get(account), account));
        assertTrue(left.get("expert8") != LeftOut.Ground.COOPERATION && left.get("expert10") != LeftOut.Ground.EMPLOYER, "ties that are over: " + left);
        assertTrue(accounts(panel).stream().noneMatch(left::containsKey));
        assertEquals(pool.active().size(), panel.draws().get(0).poolSize());
        assertEquals(pool.active().size() - left.size(), panel.draws().get(0).freeSize());
        assertEquals("city", panel.drawnBy());
        accounts(panel).forEach(account -> assertTrue(told(People.expert(account), panel), account + " is told"));
        assertFalse(told(People.expert("expert4"), panel));
    }

    private boolean told(Actor expert, Panel panel) {
        return messages.of(expert, 50).stream().filter(each -> each.kind() == MessageKind.EXPERT_DRAWN).map(Message::link)
                .anyMatch(link -> link.endsWith("?panel=" + panel.id()));
    }

    @Test
    @DisplayName("a draw asks for fields and financial experts; nothing is drawn that the call does not allow")
    void fields() {
        Call call = walk.call(0);
        List<Long> cases = List.of(walk.recommended(call, FIRST).id());
        review.passFormCheck(cases, CITY);
        refused(Rule.NOT_YOUR_ROLE, () -> panels.draw(cases, new PanelTerms(5, ANSWER_BY, Map.of()), People.expert("expert1")));
        refused(Rule.TOO_FEW_OF_FIELD, () -> panels.draw(cases, new PanelTerms(3, ANSWER_BY, Map.of(Seat.of("航天"), 1)), CITY));
        Panel panel = panels.draw(cases, new PanelTerms(5, ANSWER_BY, Map.of(Seat.of("农业科技"), 2, Seat.FINANCIAL, 1)), CITY);
        List<Expert> drawn = panel.members().stream().map(member -> pool.find(member.account()).orElseThrow()).toList();
        assertEquals(5, drawn.size());
        assertTrue(drawn.stream().filter(each -> each.fields().contains("农业科技")).count() >= 2);
        assertEquals(1, drawn.stream().filter(each -> each.kind() == Expert.Kind.FINANCIAL).count());
    }

    @Test
    @DisplayName("nobody sees or judges a case before accepting with the declaration, nor that of another panel, nor twice")
    void forbidden() {
        Call call = walk.call(0);
        List<Long> cases = cases(call);
        Panel panel = walk.beforePanel(cases);
        String member = panel.members().get(0).account();
        Actor expert = People.expert(member);
        refused(Rule.NOT_FOUND, () -> reading.find(cases.get(0), expert));
        refused(Rule.NOT_ACCEPTED, () -> scoring.score(cases.get(0), points(), "理由", expert));
        refused(Rule.DECLARATION_MISSING, () -> invitations.accept(panel.id(), false, expert));
        assertTrue(scoring.assigned(expert).stream().noneMatch(each -> cases.contains(each.id())));
        assertEquals(Set.of(FIRST, SECOND), invitations.find(panel.id(), expert).applicants().keySet());
        refused(Rule.NOT_FOUND, () -> invitations.find(panel.id(), People.expert("expert4")));
        refused(Rule.NOT_ON_PANEL, () -> invitations.accept(panel.id(), true, People.expert("expert4")));

        invitations.accept(panel.id(), true, expert);
        assertEquals(cases.get(0), reading.find(cases.get(0), expert).id());
        refused(Rule.NOT_A_VOTE, () -> scoring.vote(cases.get(0), true, "理由", expert));
        scoring.score(cases.get(0), points(), "理由", expert);
        refused(Rule.SCORED_ALREADY, () -> scoring.score(cases.get(0), points(), "理由", expert));
        refused(Rule.NOT_ON_PANEL, () -> scoring.score(cases.get(0), points(), "理由", People.expert("expert4")));
        refused(Rule.NOT_YOUR_ROLE, () -> review.tallies(panel.id(), expert));
        refused(Rule.NOT_YOUR_ROLE, () -> panels.replace(panel.id(), member, "换人", expert));
        refused(Rule.PANEL_INCOMPLETE, () -> review.conclude(panel.id(), CITY));

        List<PanelMember> others = panel.members().subList(1, 3);
        others.forEach(each -> invitations.accept(panel.id(), true, People.expert(each.account())));
        assertTrue(scoring.mySheet(cases.get(0), People.expert(others.get(0).account())).isEmpty());
        refused(Rule.SCORES_MISSING, () -> review.conclude(panel.id(), CITY));
    }

    @Test
    @DisplayName("whoever declines because of an interest is replaced by lot, and later draws know of it")
    void declined() {
        Call call = walk.call(0);
        Panel panel = walk.beforePanel(List.of(walk.recommended(call, FIRST).id()));
        Actor expert = People.expert(panel.members().get(0).account());
        refused(Rule.NOT_AN_APPLICANT, () -> invitations.decline(panel.id(), "有利害关系", List.of(SECOND), expert));
        invitations.decline(panel.id(), "有利害关系", List.of(FIRST), expert);

        Panel after = again(call);
        assertEquals(3, after.members().size());
        assertFalse(accounts(after).contains(expert.account()));
        assertEquals(2, after.draws().size());
        assertTrue(after.record().contains("有利害关系"), after.record());
        refused(Rule.NOT_ON_PANEL, () -> invitations.accept(panel.id(), true, expert));
        assertTrue(pool.interestsOf(expert.account()).stream().anyMatch(each -> each.creditCode().equals(FIRST) && each.kind() == ExpertInterest.Kind.DECLARED));

        Call next = walk.call(0);
        Panel later = walk.beforePanel(List.of(walk.recommended(next, FIRST).id()));
        assertTrue(later.draws().get(0).leftOut().stream().anyMatch(each -> each.account().equals(expert.account())));
    }

    @Test
    @DisplayName("whoever has not answered by the last day is replaced when it is over, by nobody’s act")
    void lapsed() {
        Call call = walk.call(0);
        Panel panel = walk.beforePanel(List.of(walk.recommended(call, SECOND).id()));
        Actor inTime = People.expert(panel.members().get(0).account());
        Actor late = People.expert(panel.members().get(1).account());
        walk.day("2022-05-23");
        invitations.accept(panel.id(), true, inTime);
        walk.day("2022-05-24");
        Await.until(() -> again(call).former().size() == 2);
        Panel after = again(call);
        assertEquals(3, after.members().size());
        assertTrue(accounts(after).contains(inTime.account()));
        assertEquals(Set.of(PanelMember.State.LAPSED), after.former().stream().map(PanelMember::state).collect(Collectors.toSet()));
        refused(Rule.NOT_ON_PANEL, () -> invitations.accept(panel.id(), true, late));
        walk.day("2022-05-20");
    }

    @Test
    @DisplayName("an officer replaces an expert with a reason; sheets of whoever has left do not count")
    void replaced() {
        Call call = walk.call(0);
        List<Long> cases = List.of(walk.recommended(call, FIRST).id());
        Panel panel = walk.accepted(walk.beforePanel(cases));
        String gone = panel.members().get(0).account();
        scoring.score(cases.get(0), points(), "理由", People.expert(gone));
        refused(Rule.REASON_REQUIRED, () -> panels.replace(panel.id(), gone, "", CITY));
        Panel after = panels.replace(panel.id(), gone, "发现师生关系", CITY);
        assertEquals(3, after.members().size());
        assertEquals(0, review.tallies(panel.id(), CITY).get(0).sheets().size());
        refused(Rule.NOT_FOUND, () -> reading.find(cases.get(0), People.expert(gone)));
        for (PanelMember member : again(call).members()) {
            if (member.state() == PanelMember.State.INVITED) {
                invitations.accept(panel.id(), true, People.expert(member.account()));
            }
            scoring.score(cases.get(0), points(), "理由", People.expert(member.account()));
        }
        review.conclude(panel.id(), CITY);
        assertEquals(7000, reading.find(cases.get(0), CITY).meanScoreHundredths());
        refused(Rule.PANEL_CONCLUDED, () -> panels.replace(panel.id(), again(call).members().get(0).account(), "换人", CITY));
    }

    @Test
    @DisplayName("an interest that comes on record after the acceptance stops the expert from judging")
    void interestFoundLater() throws Exception {
        Call call = walk.call(0);
        Long subject = walk.recommended(call, SECOND).id();
        Panel panel = walk.accepted(walk.beforePanel(List.of(subject)));
        Actor expert = People.expert(panel.members().get(0).account());
        transaction.begin();
        pool.record(new ExpertInterest(expert.account(), SECOND, ExpertInterest.Kind.FAMILY, LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), "举报核实"));
        transaction.commit();
        refused(Rule.INTEREST_ON_RECORD, () -> scoring.score(subject, points(), "理由", expert));
    }

    @Test
    @DisplayName("not even SQL sets a conflicted member, takes one off the record, or hands in a sheet for who has not accepted")
    void database() {
        Call call = walk.call(0);
        Long subject = walk.recommended(call, FIRST).id();
        Panel panel = walk.beforePanel(List.of(subject));
        String member = panel.members().get(0).account();
        String seat = "insert into panel_member (panel_id, draw_id, account, name, employer_name, state, answer_by) values (" + panel.id() + ", "
                + panel.draws().get(0).id() + ", '%s', 'x', 'x', 'INVITED', date '2022-05-23')";
        assertTrue(fails(seat.formatted("expert4")).contains("EMPLOYER"));
        assertTrue(fails(seat.formatted("expert6")).contains("SHAREHOLDING"));
        String sheet = "insert into score_sheet (panel_id, case_id, expert_account, expert_name, reason, handed_in_at, score_hundredths) values ("
                + panel.id() + ", " + subject + ", '" + member + "', 'x', 'x', timestamptz '2022-05-20 12:00+08', 7000)";
        assertTrue(fails(sheet).contains("has not accepted"));
        assertTrue(fails("delete from panel_member where panel_id = " + panel.id()).contains("kept as they were drawn"));
        for (String table : List.of("panel_draw", "panel_left_out")) {
            assertTrue(fails("delete from " + table).contains("never changed"), table);
        }
        assertTrue(fails("truncate panel_member cascade").contains("never changed"));
    }

    /** What the database says to a statement. */
    private String fails(String sql) {
        Exception refusal = assertThrows(Exception.class, () -> {
            transaction.begin();
            try {
                em.createNativeQuery(sql).executeUpdate();
            } finally {
                if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                    transaction.rollback();
                }
            }
        }, sql);
        StringBuilder words = new StringBuilder();
        for (Throwable each = refusal; each != null; each = each.getCause()) {
            words.append(each.getMessage()).append('\n');
        }
        return words.toString();
    }

    @Test
    @DisplayName("two officers draw for the same cases at once: one draws, the other is told")
    void twoDraws() throws Exception {
        Call call = walk.call(0);
        List<Long> cases = cases(call);
        review.passFormCheck(cases, CITY);
        Callable<Void> draw = () -> {
            panels.draw(cases, CITY);
            return null;
        };
        List<Throwable> refusals = AtOnce.run(draw, draw);
        assertEquals(1, refusals.size());
        assertEquals(Rule.PANEL_DRAWN, ((UnlawfulAct) refusals.get(0)).rule());
        assertEquals(1, panels.of(call.id(), CITY).size());
    }

    @Test
    @DisplayName("accepting and being replaced at once: one of the two holds, and the panel stays odd")
    void acceptAndReplace() throws Exception {
        Call call = walk.call(0);
        Panel panel = walk.beforePanel(List.of(walk.recommended(call, FIRST).id()));
        String account = panel.members().get(0).account();
        AtOnce.run(() -> {
            invitations.accept(panel.id(), true, People.expert(account));
            return null;
        }, () -> {
            panels.replace(panel.id(), account, "回避", CITY);
            return null;
        });
        Panel after = again(call);
        assertEquals(3, after.members().size());
        assertFalse(accounts(after).contains(account), "whichever came first, the officer’s replacement stands");
    }

    private static void refused(Rule rule, Executable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act).rule());
    }
}
