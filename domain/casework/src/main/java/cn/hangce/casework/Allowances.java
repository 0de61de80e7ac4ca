package cn.hangce.casework;

import cn.hangce.policy.Provisions.Quota;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;

/** Reckons how many a district may recommend, where the text sets a quota (document 29, 第七条(二)). */
@ApplicationScoped
@Transactional
public class Allowances {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;

    /** Empty where the program’s text sets districts no quota. */
    public Optional<Allowance> of(Call call, String district) {
        return Announced.limit(editions.of(call)).map(quota -> new Allowance(quota,
                call.announced().of(district).map(DistrictTerms::recommends).orElse(null), lastYear(call.programId(), district, call.year() - 1),
                recommended(call.id(), district)));
    }

    /** What the text alone allows a district, before anything is announced. @param year the year of the call */
    public long byTheText(Quota quota, String programId, String district, int year) {
        return new Allowance(quota, null, lastYear(programId, district, year - 1), 0).limit();
    }

    /**
     * Refuses a list with which the district would have recommended more than it may. The call is held from here to the end of the
     * transaction, so of two lists sent at once the second sees the first.
     *
     * @throws UnlawfulAct {@link Rule#RECOMMENDED_TOO_MANY}
     */
    void requireRoom(Call call, String district, Collection<Case> cases) {
        if (Announced.limit(editions.of(call)).isEmpty()) {
            return;
        }
        em.lock(call, LockModeType.PESSIMISTIC_WRITE);
        Allowance allowance = of(call, district).orElseThrow();
        long more = cases.stream().filter(each -> !wasRecommended(each)).count();
        if (more > allowance.left()) {
            throw new UnlawfulAct(Rule.RECOMMENDED_TOO_MANY, district, allowance.limit(), allowance.recommended(), more, allowance.left());
        }
    }

    /** A case that came back for correction has its place on the list already. */
    private boolean wasRecommended(Case subject) {
        return em.createQuery("select count(r) from Recommendation r join r.cases c where c = :subject", Long.class)
                .setParameter("subject", subject).getSingleResult() > 0;
    }

    private long recommended(long callId, String district) {
        return em.createQuery("select count(distinct c) from Recommendation r join r.cases c where r.call.id = :call and r.district = :district"
                        + " and c.status <> :withdrawn", Long.class)
                .setParameter("call", callId).setParameter("district", district).setParameter("withdrawn", Status.WITHDRAWN).getSingleResult();
    }

    /** Granted in that year and not struck out again by an objection. */
    private long lastYear(String programId, String district, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return em.createQuery("select count(distinct c) from HistoryEntry h join h.owner c where c.call.programId = :program and c.district = :district"
                        + " and h.fromStatus = :before and h.toStatus in :granted and h.at >= :first and h.at < :end and c.status <> :rejected", Long.class)
                .setParameter("program", programId).setParameter("district", district).setParameter("before", Status.UNDER_WAY)
                .setParameter("granted", Status.whereGranted()).setParameter("rejected", Status.REJECTED)
                .setParameter("first", Moment.startOf(first)).setParameter("end", Moment.startOf(first.plusYears(1))).getSingleResult();
    }
}
