package cn.hangce.treasury;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Happened;
import cn.hangce.casework.Moment;
import cn.hangce.casework.NumberSeries;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Status;
import cn.hangce.policy.Assessment;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Opens budgets, books awards and releases payment orders. Whoever moves a budget holds its row until the transaction ends, so
 * two decisions at once are taken one after the other and the second one sees what is left.
 */
@ApplicationScoped
@Transactional
public class Treasury {

    private static final String LOAD = "jakarta.persistence.loadgraph";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseReading cases;
    @Inject
    private Editions editions;
    @Inject
    private NumberSeries numbers;
    @Inject
    private CityClock clock;
    @Inject
    private Event<PaymentsReleased> released;

    void openBudget(@Observes Happened.CallPublished event) {
        em.persist(new Budget(event.call().id(), event.call().cityBudgetYuan()));
    }

    /** Books what the case’s program pays; without money for it the approval does not happen. */
    void book(@Observes Happened.CaseApproved event) {
        Case subject = event.subject();
        Program program = editions.of(subject);
        Assessment assessment = cases.assessment(subject);
        Budget budget = em.find(Budget.class, subject.call().id(), LockModeType.PESSIMISTIC_WRITE);
        Set<String> paid = program.benefits().stream().filter(Benefit::isPaid).map(Benefit::id).collect(Collectors.toSet());
        // What is only lent or promised is no award, nor is a benefit that comes to nothing.
        for (BenefitResult benefit : assessment.benefits().stream().filter(each -> paid.contains(each.id()) && each.yuan() > 0).toList()) {
            Award award = new Award(subject, benefit, clock.now());
            budget.book(award.cityYuan());
            em.persist(award);
        }
    }

    public Optional<Budget> budget(long callId) {
        return Optional.ofNullable(em.find(Budget.class, callId));
    }

    /** What has been awarded under a call, by district and case number. */
    public List<Award> awards(long callId) {
        return em.createQuery("select a from Award a where a.subject.call.id = :call"
                + " order by a.subject.district, a.subject.number, a.benefitId", Award.class).setParameter("call", callId)
                .setHint(LOAD, awardsWithCases()).getResultList();
    }

    /** What an organisation has been awarded, newest first. */
    public List<Award> awardsOf(String creditCode) {
        return em.createQuery("select a from Award a where a.subject.creditCode = :code order by a.id desc", Award.class)
                .setParameter("code", creditCode).setHint(LOAD, awardsWithCases()).getResultList();
    }

    /** The allocation list of a call by district; only what a recognition document has confirmed. */
    public List<Allocation> allocation(long callId) {
        return byDistrict(awards(callId).stream().filter(award -> award.subject().status().granted()).toList());
    }

    /** The allocation list of certain cases of a call, as one recognition document names them. */
    public List<Allocation> allocation(long callId, Collection<Long> caseIds) {
        return byDistrict(awards(callId).stream().filter(award -> caseIds.contains(award.subject().id())).toList());
    }

    private static List<Allocation> byDistrict(List<Award> awards) {
        Map<String, List<Award>> byDistrict = awards.stream().collect(Collectors.groupingBy(award -> award.subject().district(), LinkedHashMap::new, Collectors.toList()));
        return byDistrict.entrySet().stream().map(entry -> Allocation.of(entry.getKey(), entry.getValue())).toList();
    }

    /** Releases these awards as payment orders, one for each payer; all of them or none. */
    public List<PaymentOrder> release(Collection<Long> awardIds, Actor by) {
        Guard.role(by, Role.FINANCE_OFFICER, "release-payment");
        if (awardIds.isEmpty()) {
            throw new MoneyRefused("NOTHING_CHOSEN");
        }
        List<PaymentOrder> orders = new ArrayList<>();
        for (Long id : awardIds.stream().distinct().sorted().toList()) {
            orders.addAll(release(id, by));
        }
        em.flush();
        if (!orders.isEmpty()) {
            released.fire(new PaymentsReleased(orders, by, Moment.of(clock)));
        }
        return orders;
    }

    private List<PaymentOrder> release(Long awardId, Actor by) {
        Award award = em.find(Award.class, awardId, LockModeType.PESSIMISTIC_WRITE);
        if (award == null) {
            throw new MoneyRefused("NOT_FOUND", awardId);
        }
        Case subject = award.subject();
        if (!subject.status().granted() || subject.status() == Status.APPROVED) {
            throw new MoneyRefused("NOT_ISSUED", subject.organisationName());
        }
        if (subject.history().stream().anyMatch(entry -> entry.act() == Act.APPROVE && entry.actorAccount().equals(by.account()))) {
            throw new MoneyRefused("DECIDED_BY_SAME", subject.organisationName());
        }
        if (isRevoked(subject)) {
            throw new MoneyRefused("REVOKED", subject.organisationName());
        }
        award.release();
        PaymentOrder.Payee payee = new PaymentOrder.Payee(subject.organisationName(), fact(subject, "payee_bank"), fact(subject, "payee_account"));
        // A payer whose share is nothing gets no order, and no number is spent on it.
        List<PaymentOrder> orders = Arrays.stream(PaymentOrder.Payer.values()).filter(payer -> payer.share(award) > 0)
                .map(payer -> new PaymentOrder(award, payer, orderNumber(), payee, by, clock.now(), clock.today())).toList();
        orders.forEach(em::persist);
        return orders;
    }

    /** Asked while the award is held: a revocation that recovers money holds it too. */
    private boolean isRevoked(Case subject) {
        return em.createQuery("select count(r) from Recognition r where r.origin = :subject and r.state = :revoked", Long.class)
                .setParameter("subject", subject).setParameter("revoked", Recognition.State.REVOKED).getSingleResult() > 0;
    }

    private static String fact(Case subject, String name) {
        CaseFact fact = subject.facts().get(name);
        return fact == null ? "" : fact.value();
    }

    private String orderNumber() {
        int year = clock.today().getYear();
        return String.format(Locale.ROOT, "BF-%d-%06d", year, numbers.next("payment-order", year));
    }

    /** The payment orders of a call, by number; for the finance officer and the auditor. */
    public List<PaymentOrder> orders(long callId, Actor by) {
        if (!by.is(Role.AUDITOR)) {
            Guard.role(by, Role.FINANCE_OFFICER, "release-payment");
        }
        return em.createQuery("select o from PaymentOrder o where o.award.subject.call.id = :call order by o.number", PaymentOrder.class)
                .setParameter("call", callId).setHint(LOAD, ordersWithCases()).getResultList();
    }

    /** The payment orders to the organisation that {@code by} has signed on for. */
    public List<PaymentOrder> myOrders(Actor by) {
        Guard.role(by, Role.APPLICANT, "see-case");
        return em.createQuery("select o from PaymentOrder o where o.award.subject.creditCode = :code order by o.number", PaymentOrder.class)
                .setParameter("code", String.valueOf(by.creditCode())).setHint(LOAD, ordersWithCases()).getResultList();
    }

    // A list is read with its cases and calls in one query. As a graph, since standard JPQL fetches no deeper than one join.
    private EntityGraph<Award> awardsWithCases() {
        EntityGraph<Award> graph = em.createEntityGraph(Award.class);
        graph.addSubgraph("subject").addAttributeNodes("call");
        return graph;
    }

    private EntityGraph<PaymentOrder> ordersWithCases() {
        EntityGraph<PaymentOrder> graph = em.createEntityGraph(PaymentOrder.class);
        graph.addSubgraph("award").addSubgraph("subject").addAttributeNodes("call");
        return graph;
    }
}
