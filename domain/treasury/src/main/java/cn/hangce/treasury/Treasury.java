package cn.hangce.treasury;

import cn.hangce.casework.Editions;
import cn.hangce.casework.Guard;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The money of the city’s calls, for reading, and its release. */
@ApplicationScoped
@Transactional
public class Treasury {

    private static final String LOAD = "jakarta.persistence.loadgraph";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Releases releases;
    @Inject
    private Editions editions;

    public Optional<Budget> budget(long callId) {
        return Optional.ofNullable(em.find(Budget.class, callId));
    }

    /** What has been awarded under a call, by district and case number. */
    public List<Award> awards(long callId) {
        return em.createQuery("select a from Award a where a.subject.call.id = :call"
                + " order by a.subject.district, a.subject.number, a.benefitId", Award.class).setParameter("call", callId)
                .setHint(LOAD, awardsWithCases()).getResultList();
    }

    /** What an organisation has been awarded and not lost again, newest first. */
    public List<Award> awardsOf(String creditCode) {
        return em.createQuery("select a from Award a where a.subject.creditCode = :code and exists"
                + " (select 1 from Instalment i where i.award = a and i.state <> :cancelled) order by a.id desc", Award.class)
                .setParameter("code", creditCode).setParameter("cancelled", Instalment.State.CANCELLED)
                .setHint(LOAD, awardsWithCases()).getResultList();
    }

    /** The instalments of a call, by district and case number, those of one award together. */
    public List<Instalment> instalments(long callId) {
        return em.createQuery("select i from Instalment i where i.award.subject.call.id = :call"
                + " order by i.award.subject.district, i.award.subject.number, i.award.id, i.sequence", Instalment.class)
                .setParameter("call", callId).setHint(LOAD, instalmentsWithCases()).getResultList();
    }

    /** The instalments of an organisation, the newest award first. */
    public List<Instalment> instalmentsOf(String creditCode) {
        return em.createQuery("select i from Instalment i where i.award.subject.creditCode = :code order by i.award.id desc, i.sequence",
                Instalment.class).setParameter("code", creditCode).setHint(LOAD, instalmentsWithCases()).getResultList();
    }

    /** What the text says of an instalment, as the case’s version of the program has it. */
    public InstalmentTerms terms(Instalment instalment) {
        // Whoever asks may have read it in a transaction that is over; what the plan needs of its case is read here.
        Instalment here = em.contains(instalment) ? instalment : em.find(Instalment.class, instalment.id());
        return InstalmentTerms.of(editions.of(here.award().subject()), here);
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

    /** Releases these instalments as payment orders, one for each payer; all of them or none. */
    public List<PaymentOrder> release(Collection<Long> instalmentIds, Actor by) {
        return releases.release(instalmentIds, by);
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

    private EntityGraph<Instalment> instalmentsWithCases() {
        EntityGraph<Instalment> graph = em.createEntityGraph(Instalment.class);
        graph.addSubgraph("award").addSubgraph("subject").addAttributeNodes("call");
        return graph;
    }

    private EntityGraph<PaymentOrder> ordersWithCases() {
        EntityGraph<PaymentOrder> graph = em.createEntityGraph(PaymentOrder.class);
        graph.addAttributeNodes("instalment");
        graph.addSubgraph("award").addSubgraph("subject").addAttributeNodes("call");
        return graph;
    }
}
