package cn.hangce.casework;

import cn.hangce.casework.calendar.CalendarImported;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.registry.StoreReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Brings what cases wait for up to date where that changes without the cases: by a migration, and by the calendar. */
@ApplicationScoped
@Transactional
public class WaitingSweep {

    private static final int AT_ONCE = 500;
    private static final String STANDING = "program_version = ?1 and stage = ?2 and entered_on = ?3 and contract_ends_on is not distinct from cast(?4 as date)";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;
    @Inject
    private WorkingDays days;

    /** Cases that were begun before anybody reckoned this. */
    void begin(@Observes StoreReady ready) {
        days.look();
        List<Long> without = without();
        while (!without.isEmpty()) {
            for (Long id : without) {
                Case subject = em.find(Case.class, id);
                subject.waiting().reckon(subject, editions.of(subject), days);
            }
            em.flush();
            em.clear();
            without = without();
        }
    }

    private List<Long> without() {
        return em.createQuery("select c.id from ApplicationCase c where c.waiting.kind is null order by c.id", Long.class).setMaxResults(AT_ONCE).getResultList();
    }

    /** In the transaction of the import: a calendar counts together with the days that it gives. */
    void imported(@Observes CalendarImported year) {
        days.look();
        reckonAgain();
    }

    /**
     * Reckons all due days anew after the calendar has changed; one statement for all cases that came into the same stage on the same
     * day. The cases keep their versions, since nobody has acted on them.
     *
     * @return how many cases have another due day now
     */
    public int reckonAgain() {
        @SuppressWarnings("unchecked")
        List<Object[]> standings = em.createNativeQuery("select distinct program_version, stage, entered_on, contract_ends_on from application_case"
                + " where waits_for is not null and status <> 'DRAFT' order by 1, 2, 3, 4").getResultList();
        return standings.stream().mapToInt(this::reckonAgain).sum();
    }

    private int reckonAgain(Object[] standing) {
        Program program = editions.version((String) standing[0]);
        Stage stage = new Procedure(program).stage((String) standing[1]);
        LocalDate due = Waiting.dueOn(stage, day(standing[2]), day(standing[3]), days);
        return em.createNativeQuery("update application_case set due_on = cast(?5 as date) where " + STANDING
                        + " and waits_for is not null and status <> 'DRAFT' and due_on is distinct from cast(?5 as date)")
                .setParameter(1, standing[0]).setParameter(2, standing[1]).setParameter(3, day(standing[2])).setParameter(4, day(standing[3]))
                .setParameter(5, due).executeUpdate();
    }

    static LocalDate day(Object read) {
        return read instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) read;
    }
}
