package cn.hangce.casework.surplus;

import cn.hangce.casework.Case;
import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.Hibernate;

/** Money left over, for those who use it, account for it and look at it. */
@ApplicationScoped
@Transactional
public class Surpluses {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;
    @Inject
    private Event<SurplusHappened.TakenBack> takenBack;

    /** The holder reports what it has spent. */
    public SurplusFund report(long caseId, long yuan, LocalDate spentOn, String purpose, Actor by) {
        SurplusFund fund = hold(caseId);
        fund.report(yuan, spentOn, purpose, by, Moment.of(clock));
        em.flush();
        return fund;
    }

    /** The city’s office accounts for it; what was not rightly spent has to come back. */
    public SurplusFund settle(long caseId, long acceptedYuan, String words, Actor by) {
        SurplusFund fund = hold(caseId);
        Moment now = Moment.of(clock);
        long back = fund.settle(acceptedYuan, words, by, now);
        em.flush();
        if (back > 0) {
            takenBack.fire(new SurplusHappened.TakenBack(fund, back, by, now));
        }
        return fund;
    }

    /** One after the other: a report and the accounting at the same moment see each other. */
    private SurplusFund hold(long caseId) {
        SurplusFund fund = em.createQuery("select f from SurplusFund f where f.subject.id = :id", SurplusFund.class).setParameter("id", caseId)
                .getResultStream().findFirst().orElseThrow(() -> new SurplusRefused(SurplusRule.NO_SURPLUS));
        em.refresh(fund, LockModeType.PESSIMISTIC_WRITE);
        return fund;
    }

    /** What was left over in a case that the reader may see. */
    public Optional<SurplusFund> of(Case subject) {
        return read("select f from SurplusFund f where f.subject.id = ?1", subject.id()).stream().findFirst();
    }

    /** What waits for the reader: an applicant’s to report on, and the city’s officers’ to account for; the earliest last day first. */
    public List<SurplusFund> waiting(Actor by) {
        if (by.is(Role.CITY_OFFICER)) {
            return open().stream().filter(fund -> fund.isDue(clock.today())).toList();
        }
        return !by.is(Role.APPLICANT) || by.creditCode() == null ? List.of()
                : read("select f from SurplusFund f where f.settledOn is null and f.subject.creditCode = ?1 order by f.keptUntil, f.id", by.creditCode());
    }

    /** All that nobody has accounted for. */
    public List<SurplusFund> open() {
        return read("select f from SurplusFund f where f.settledOn is null and f.yuan > ?1 order by f.keptUntil, f.id", 0L);
    }

    private List<SurplusFund> read(String query, Object about) {
        List<SurplusFund> funds = em.createQuery(query, SurplusFund.class).setParameter(1, about).getResultList();
        // Read after the transaction.
        funds.forEach(fund -> {
            Hibernate.initialize(fund.subject().call());
            fund.spendings();
        });
        return funds;
    }
}
