package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.FINANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Act;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Status;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.registry.IdentityNumber;
import cn.hangce.registry.Persons;
import cn.hangce.registry.Role;
import cn.hangce.treasury.Award;
import cn.hangce.treasury.Budget;
import cn.hangce.treasury.BudgetExceeded;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.Instalment.State;
import cn.hangce.treasury.Ledger;
import cn.hangce.treasury.MoneyRefused;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.Shares;
import cn.hangce.treasury.Treasury;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Money that is known, due and lost at different times")
class InstalmentsIT {

    private static final String FIRST = "91330108MANX21B964";
    private static final IdentityNumber COMMISSIONER = IdentityNumber.of("330199199406180019");
    private static final Map<String, String> SOFT_SCIENCE = Map.of("leader_applications_this_year", "0", "special_major", "false");
    private static final Map<String, String> KEY_PROJECT = Map.of("org_type", "enterprise", "self_raised_yuan", "10000000", "requested_yuan", "5000000",
            "unfinished_key_projects", "0", "same_project_funded_elsewhere", "false");
    private static final Map<String, String> NOTHING = Map.of();

    @Inject
    private Walk walk;
    @Inject
    private Persons persons;
    @Inject
    private CaseReading reading;
    @Inject
    private Treasury treasury;
    @Inject
    private ByHand byHand;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    private Budget budget(Call call) {
        return treasury.budget(call.id()).orElseThrow();
    }

    private List<State> states(Call call) {
        return treasury.instalments(call.id()).stream().map(Instalment::state).toList();
    }

    private List<Long> due(Call call) {
        return treasury.instalments(call.id()).stream().filter(each -> each.state() == State.DUE).map(Instalment::id).toList();
    }

    @Test
    @DisplayName("杭科策〔2021〕93号, 三(二)1: half once the project is set up; the rest is booked and due only once it is accepted")
    void softScience() {
        Call call = walk.call("soft-science", 1_000_000);
        long id = walk.submitted(call, FIRST, SOFT_SCIENCE).id();
        Map<String, String> approved = Map.of("approved_funding_yuan", "299999");
        walk.to("publicity", id, approved);
        assertEquals(149_999, budget(call).bookedYuan());
        assertEquals(List.of(State.WAITING), states(call), "approved, and its document is to come");
        assertRefused("NOT_DUE", () -> treasury.release(ids(call), FINANCE));

        walk.to("contract", id, NOTHING);
        List<PaymentOrder> first = treasury.release(due(call), FINANCE);
        assertEquals(List.of(149_999L), first.stream().map(PaymentOrder::yuan).toList(), "the city pays all of it");
        assertEquals("首款（立项后）：立项后拨付资助额的一半", treasury.terms(first.get(0).instalment()).name().zh());

        walk.to("acceptance", id, NOTHING);
        assertEquals(List.of(State.RELEASED), states(call), "nobody knows yet whether the rest comes");
        walk.to("last-payment", id, NOTHING);
        assertEquals(List.of(State.RELEASED, State.DUE), states(call));
        assertEquals(299_999, budget(call).bookedYuan());
        treasury.release(due(call), FINANCE);
        assertEquals(299_999, budget(call).releasedYuan());
        assertEquals(new Shares(299_999, 0), Ledger.of(treasury.instalments(call.id())).whole().released());
        assertEquals(2, treasury.orders(call.id(), FINANCE).size());
    }

    private List<Long> ids(Call call) {
        return treasury.instalments(call.id()).stream().map(Instalment::id).toList();
    }

    @Test
    @DisplayName("a budget that carries the first half does not carry the rest: acceptance is refused and the case stays where it is")
    void budgetForTheRest() {
        Call call = walk.call("soft-science", 200_000);
        long id = walk.submitted(call, FIRST, SOFT_SCIENCE).id();
        walk.to("acceptance", id, Map.of("approved_funding_yuan", "300000"));
        assertThrows(BudgetExceeded.class, () -> walk.next(id, NOTHING));
        Case subject = reading.find(id, CITY);
        assertEquals("acceptance", subject.stage());
        assertTrue(subject.facts().get("accepted") == null, "what the stage would have set is not set");
        assertEquals(150_000, budget(call).bookedYuan());
    }

    @Test
    @DisplayName("杭科资〔2020〕70号, 第十一条: found at acceptance, published, and booked when the payment is decided; then it is due at once")
    void keyProject() {
        Call call = walk.call("key-rd-enterprise", 10_000_000);
        long id = walk.submitted(call, FIRST, KEY_PROJECT).id();
        Map<String, String> found = Map.of("verified_rd_yuan", "10000013", "late_acceptance", "true");
        walk.to("acceptance", id, found);
        // More than six months after the contract’s last day, and less than a year.
        walk.day("2024-02-01");
        walk.to("payment-decision", id, found);
        assertEquals(List.of(), treasury.awards(call.id()), "known, and not decided yet");
        walk.next(id, found);

        Award award = treasury.awards(call.id()).get(0);
        assertEquals(1_000_001, award.yuan(), "20 % of 10,000,013, halved, without the fraction of a yuan");
        assertEquals(award.yuan(), award.cityYuan() + award.districtYuan());
        assertEquals(award.cityYuan(), budget(call).bookedYuan());
        assertEquals(List.of(State.DUE), states(call));

        Actor both = new Actor("decider", "decider", Set.of(Role.DECISION_MAKER, Role.FINANCE_OFFICER), null, null, null);
        assertRefused("DECIDED_BY_SAME", () -> treasury.release(due(call), both));
        assertThrows(UnlawfulAct.class, () -> treasury.release(due(call), CITY));
        assertEquals(award.yuan(), treasury.release(due(call), FINANCE).stream().mapToLong(PaymentOrder::yuan).sum());
        assertRefused("RELEASED_ALREADY", () -> treasury.release(ids(call), FINANCE));
        assertEquals(Status.COMPLETED, walk.next(id, NOTHING).status());
        assertEquals(1, treasury.awards(call.id()).size(), "booked once");
    }

    /** A project of two halves that stands in its mid-term check, the first half being due. */
    private long halves(Call call) {
        long id = walk.submitted(call, persons.codeOf(COMMISSIONER).orElseThrow(), Map.of("years", "2")).id();
        walk.to("mid-term", id, NOTHING);
        assertEquals(List.of(State.DUE, State.WAITING), states(call));
        return id;
    }

    @Test
    @DisplayName("杭科农〔2019〕100号, 五(二)4: ended at mid-term, the second half is cancelled and its money free again; what is released stays")
    void termination() {
        Call call = walk.call("commissioner-project", 200_000);
        long id = halves(call);
        treasury.release(due(call), FINANCE);
        walk.worked(id, Act.TERMINATE, NOTHING);

        assertEquals(List.of(State.RELEASED, State.CANCELLED), states(call));
        assertEquals(List.of(100_000L, 100_000L, 100_000L), List.of(budget(call).bookedYuan(), budget(call).releasedYuan(), budget(call).leftYuan()));
        List<Instalment> instalments = treasury.instalments(call.id());
        assertRefused("CANCELLED", () -> treasury.release(List.of(instalments.get(1).id()), FINANCE));
        assertEquals(new Shares(100_000, 0), Ledger.of(instalments).whole().cancelled());
        assertEquals(List.of(), treasury.allocation(call.id()));
    }

    @Test
    @DisplayName("not even by SQL: parts that do not make the award, money that comes back to life, less booked than released")
    void whatTheDatabaseRefuses() {
        Call call = walk.call("commissioner-project", 200_000);
        halves(call);
        List<Instalment> instalments = treasury.instalments(call.id());
        treasury.release(due(call), FINANCE);
        for (String change : List.of(
                "update instalment set city_yuan = city_yuan + 1 where id = " + instalments.get(1).id(),
                "delete from instalment where id = " + instalments.get(1).id(),
                "update instalment set state = 'DUE', closed_on = null where id = " + instalments.get(0).id(),
                "update award set city_yuan = city_yuan - 1, district_yuan = district_yuan + 1 where id = " + instalments.get(0).award().id(),
                "update budget set booked_yuan = released_yuan - 1 where call_id = " + call.id(),
                "insert into payment_order (award_id, instalment_id, number, payer, yuan, payee, payee_bank, payee_account, released_by, released_at, released_on)"
                        + " select award_id, instalment_id, 'again', payer, yuan, payee, payee_bank, payee_account, released_by, released_at, released_on"
                        + " from payment_order where instalment_id = " + instalments.get(0).id())) {
            assertThrows(Exception.class, () -> byHand.change(change), change);
        }
        assertEquals(List.of(State.RELEASED, State.WAITING), states(call));
    }

    @Test
    @DisplayName("two finance officers release at once: one releases, the other is told; there is one order")
    void twoReleasesAtOnce() throws Exception {
        Call call = walk.call("commissioner-project", 200_000);
        halves(call);
        List<Long> due = due(call);
        Actor other = People.official("finance2", Role.FINANCE_OFFICER);
        List<Throwable> refusals = AtOnce.run(() -> release(due, FINANCE), () -> release(due, other));
        assertEquals(List.of("RELEASED_ALREADY"), refusals.stream().map(each -> ((MoneyRefused) each).ruleName()).toList());
        assertEquals(1, treasury.orders(call.id(), FINANCE).size());
        assertEquals(100_000, budget(call).releasedYuan());
    }

    @Test
    @DisplayName("a release and a termination at once: either the money is out or it is free, never both")
    void releaseAndTerminationAtOnce() throws Exception {
        Call call = walk.call("commissioner-project", 200_000);
        long id = halves(call);
        List<Long> due = due(call);
        List<Throwable> refusals = AtOnce.run(() -> release(due, FINANCE), () -> terminate(id));
        boolean released = refusals.isEmpty();
        assertEquals(List.of(released ? State.RELEASED : State.CANCELLED, State.CANCELLED), states(call), refusals.toString());
        long out = released ? 100_000 : 0;
        assertEquals(List.of(out, out, 200_000 - out), List.of(budget(call).bookedYuan(), budget(call).releasedYuan(), budget(call).leftYuan()));
        assertEquals(released ? 1 : 0, treasury.orders(call.id(), FINANCE).size());
    }

    private Void release(List<Long> instalments, Actor by) {
        treasury.release(instalments, by);
        return null;
    }

    private Void terminate(long id) {
        walk.worked(id, Act.TERMINATE, NOTHING);
        return null;
    }

    private static void assertRefused(String rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(rule, assertThrows(MoneyRefused.class, act).ruleName());
    }
}
