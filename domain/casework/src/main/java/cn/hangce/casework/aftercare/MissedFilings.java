package cn.hangce.casework.aftercare;

import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Duty;
import cn.hangce.registry.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts on record what was not filed in time, and what follows. Whoever calls it twice finds nothing more to do. */
@ApplicationScoped
@Transactional
public class MissedFilings {

    private static final String MISSED = "missed";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;
    @Inject
    private Reading reading;
    @Inject
    private Consequences consequences;

    /** The recognitions to look at, by id; each is looked at in a transaction of its own, so that nobody waits for all of them. */
    public List<Long> concerned() {
        return em.createQuery("select r.id from Recognition r where r.state = :valid order by r.id", Long.class)
                .setParameter("valid", Recognition.State.VALID).getResultList();
    }

    /** Looks at one. @return how many reports were missed */
    public int record(long recognitionId) {
        Recognition seen = store.find(Recognition.class, recognitionId);
        if (Duties.filed(store.program(seen)).stream().noneMatch(duty -> lacks(seen, duty))) {
            return 0;
        }
        Recognition recognition = store.hold(recognitionId);
        Moment now = store.now();
        int missed = 0;
        for (Duty duty : Duties.filed(store.program(recognition))) {
            // The earliest first, so that what comes running is counted.
            List<Integer> years = Duties.yearsUpTo(recognition, duty, now.day()).stream().sorted().toList();
            for (int year : years) {
                missed += miss(recognition, duty, year, now) ? 1 : 0;
            }
        }
        return missed;
    }

    /** Looked at before the recognition is held, so that those in order are not. */
    private boolean lacks(Recognition recognition, Duty duty) {
        LocalDate today = store.now().day();
        return Duties.yearsUpTo(recognition, duty, today).stream().anyMatch(year -> today.isAfter(Filing.lastDay(duty, year))
                && reading.filing(recognition.id(), duty.id(), year).filter(each -> each.state() != Filing.State.RETURNED).isEmpty());
    }

    private boolean miss(Recognition recognition, Duty duty, int year, Moment now) {
        LocalDate last = Filing.lastDay(duty, year);
        Optional<Filing> filing = reading.filing(recognition.id(), duty.id(), year);
        if (!now.day().isAfter(last) || filing.filter(each -> each.state() != Filing.State.RETURNED).isPresent()) {
            return false;
        }
        filing.ifPresentOrElse(Filing::miss, () -> em.persist(Filing.missed(recognition.id(), duty, year)));
        em.flush();
        store.record(recognition, EntryKind.FILING_MISSED, Duties.point(duty, year, MISSED), "", Actor.system(), now);
        Map<Integer, String> missed = reading.filings(recognition.id()).stream()
                .filter(each -> each.dutyId().equals(duty.id()) && each.state() == Filing.State.MISSED)
                .collect(Collectors.toMap(Filing::year, each -> MISSED));
        consequences.follow(recognition, Consequence.Matter.ofYear(Source.DUTY, duty.id(), duty.cite(), year),
                Running.outcomes(duty.outcomes(), MISSED, Running.times(missed, year, 1)), null, Actor.system(), now);
        consequences.learn(recognition, duty.gives(), false, "missed-%d-%s-%d".formatted(recognition.id(), duty.id(), year), now);
        return true;
    }
}
