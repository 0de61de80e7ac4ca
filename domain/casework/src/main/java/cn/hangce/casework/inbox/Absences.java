package cn.hangce.casework.inbox;

import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is away and who deputises. A deputy holds the same office; nobody gets a right by it that the identity provider has not given. */
@ApplicationScoped
@Transactional
public class Absences {

    private static final String RUNNING = "select a from Absence a where a.endedAt is null and a.until >= :today";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;
    @Inject
    private Officials officials;

    /**
     * @param until inclusive
     * @throws UnlawfulAct {@link Rule#ABSENCE_TERMS} for days that are over or the wrong way round, or that meet another absence of either
     *                     of the two; {@link Rule#NO_COLLEAGUE} for a deputy of another office
     */
    public Absence declare(String deputy, LocalDate from, LocalDate until, Actor by) {
        if (from == null || until == null || until.isBefore(from) || until.isBefore(clock.today())) {
            throw refused("days");
        }
        // Both are held, in one order for everybody, until the absence stands: two that meet cannot be entered at once.
        em.createNativeQuery("select 1 from official where account in (?1, ?2) order by account for update").setParameter(1, by.account())
                .setParameter(2, String.valueOf(deputy)).getResultList();
        Official substitute = officials.colleagues(by).stream().filter(each -> each.account().equals(deputy)).findFirst()
                .orElseThrow(() -> new UnlawfulAct(Rule.NO_COLLEAGUE, String.valueOf(deputy)));
        if (away(by.account(), from, until)) {
            throw refused("own");
        }
        if (away(deputy, from, until)) {
            throw refused("deputy");
        }
        Absence absence = new Absence(em.find(Official.class, by.account()), substitute, from, until, clock.now());
        em.persist(absence);
        em.flush();
        return absence;
    }

    private static UnlawfulAct refused(String why) {
        return new UnlawfulAct(Rule.ABSENCE_TERMS, InboxWords.of("absence." + why));
    }

    private boolean away(String account, LocalDate from, LocalDate until) {
        return !em.createQuery(RUNNING + " and a.absent.account = :account and a.from <= :until and a.until >= :from", Absence.class)
                .setParameter("today", clock.today()).setParameter("account", account).setParameter("from", from).setParameter("until", until).getResultList().isEmpty();
    }

    /** Ends an own absence before its time; what the deputy took over stays with the deputy. */
    public void end(long id, Actor by) {
        Absence absence = em.find(Absence.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (absence == null || !absence.absent().account().equals(by.account())) {
            throw new UnlawfulAct(Rule.NOT_FOUND, id);
        }
        absence.end(clock.now());
    }

    /** The reader’s own, running or to come, the first one first. */
    public List<Absence> of(Actor reader) {
        return em.createQuery(RUNNING + " and a.absent.account = :me order by a.from", Absence.class).setParameter("today", clock.today())
                .setParameter("me", reader.account()).getResultList();
    }

    /** Those in which the reader is the deputy, running or to come. */
    public List<Absence> deputising(Actor reader) {
        return em.createQuery(RUNNING + " and a.deputy.account = :me order by a.from", Absence.class).setParameter("today", clock.today())
                .setParameter("me", reader.account()).getResultList();
    }

    /** The accounts for which the reader deputises today. */
    Set<String> deputisedFor(Actor reader) {
        LocalDate today = clock.today();
        return deputising(reader).stream().filter(each -> !each.from().isAfter(today)).map(each -> each.absent().account()).collect(Collectors.toSet());
    }
}
