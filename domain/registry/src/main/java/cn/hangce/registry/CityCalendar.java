package cn.hangce.registry;

import cn.hangce.policy.CalendarYear;
import cn.hangce.policy.WorkCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * The city’s one calendar of working days: the years that the house brings along, and in their place or beside them what an
 * administrator imported. Whatever another server imports counts here from the next question on.
 */
@ApplicationScoped
@Transactional
public class CityCalendar {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;

    private volatile Edition edition = new Edition(null, WorkCalendar.standard());

    /** @param last the import that came last; 0 where there is none, null where nobody has looked */
    private record Edition(Long last, WorkCalendar calendar) {
    }

    /** A house whose calendar cannot be read any more must not open and reckon by another. */
    void begin(@Observes StoreReady ready) {
        current();
    }

    /** What counts now. */
    public WorkCalendar current() {
        Long last = em.createQuery("select coalesce(max(i.id), 0L) from CalendarImport i", Long.class).getSingleResult();
        Edition known = edition;
        if (!last.equals(known.last())) {
            known = new Edition(last, read());
            edition = known;
        }
        return known.calendar();
    }

    private WorkCalendar read() {
        return WorkCalendar.standard().with(em.createQuery(imports("where i.id in (select max(l.id) from CalendarImport l group by l.year)"), ImportedYear.class)
                .getResultStream().map(ImportedYear::read).toList());
    }

    /** Every file that was imported for a year, the newest first; all but that one are superseded. */
    public List<ImportedYear> history(int year) {
        return em.createQuery(imports("where i.year = :year"), ImportedYear.class).setParameter("year", year).getResultList();
    }

    /** Plain values: a transaction that has read an import before would be shown it as it was. */
    private static String imports(String which) {
        return "select i.id, i.year, i.version, i.notices, i.text, i.importedBy, i.importedAt from CalendarImport i " + which + " order by i.id desc";
    }

    /**
     * Waits until nobody else imports, and lets nobody until this transaction is over, so that the last import is the one with the
     * highest number.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hold() {
        em.createNativeQuery("lock table calendar_year in share row exclusive mode").executeUpdate();
    }

    /**
     * Puts a year’s file on record; it counts from now on. Whoever calls has held the calendar.
     *
     * @throws IllegalStateException for anybody but an administrator
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enter(CalendarYear year, Actor by) {
        if (!by.is(Role.ADMINISTRATOR)) {
            throw new IllegalStateException("Only an administrator changes the calendar");
        }
        em.persist(new CalendarImport(year, by, clock.now()));
        em.flush();
    }
}
