package cn.hangce.casework.inbox;

import cn.hangce.casework.StageKind;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What waits for whom, read in the database part by part, what is due first coming first. A list is never counted beyond
 * {@link #MOST}: nobody works through the thousandth line, and the first ones cost the same however many cases the city has.
 */
@ApplicationScoped
@Transactional
public class Inbox {

    /** As far as a list goes. */
    public static final int MOST = 1000;

    private static final String LINE = "select c.id, c.number, c.organisation_name, c.district, l.program_id, c.program_version, c.stage, c.waits_for, c.waits_kind,"
            + " c.entered_on, c.due_on, c.holder, c.holder_name from application_case c join call l on l.id = c.call_id";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;
    @Inject
    private Absences absences;

    /** A part of a list. */
    @SuppressWarnings("unchecked")
    public List<WaitingCase> page(InboxTab tab, InboxFilter filter, int from, int size, Actor reader) {
        List<Object[]> rows = query(tab, filter, reader).in(em, LINE, " order by c.due_on, c.entered_on, c.id").setFirstResult(from).setMaxResults(size).getResultList();
        return rows.stream().map(Inbox::line).toList();
    }

    /** How long a list is, at most {@link #MOST}. */
    public int count(InboxTab tab, InboxFilter filter, Actor reader) {
        return ((Number) query(tab, filter, reader).in(em, "select count(*) from (select 1 from application_case c", " limit " + MOST + ") few").getSingleResult()).intValue();
    }

    /** How long each list is without a filter, at most {@link #MOST}. */
    public Map<InboxTab, Integer> counts(Actor reader) {
        Map<InboxTab, Integer> counts = new EnumMap<>(InboxTab.class);
        for (InboxTab tab : InboxTab.values()) {
            counts.put(tab, count(tab, InboxFilter.NONE, reader));
        }
        return counts;
    }

    /** How many are in the reader’s hands or past their day, for a mark in the navigation. */
    public int overdue(Actor reader) {
        return Offices.of(reader).isEmpty() ? 0 : count(InboxTab.OVERDUE, InboxFilter.NONE, reader);
    }

    /** All that is under way in the reader’s sight, by kind of work and by how it lies to its due day; exact. */
    @SuppressWarnings("unchecked")
    public List<Load> loads(InboxTab tab, InboxFilter filter, Actor reader) {
        LocalDate today = clock.today();
        List<Object[]> rows = query(tab, filter, reader).in(em, "select c.waits_kind, count(*), count(*) filter (where c.due_on < cast(:now as date) - 7),"
                        + " count(*) filter (where c.due_on >= cast(:now as date) - 7 and c.due_on < :now),"
                        + " count(*) filter (where c.due_on between :now and cast(:now as date) + 6), count(*) filter (where c.due_on > cast(:now as date) + 6),"
                        + " count(*) filter (where c.due_on is null), cast(round(avg(cast(:now as date) - c.entered_on)) as integer), max(cast(:now as date) - c.entered_on)"
                        + " from application_case c", " group by c.waits_kind order by 2 desc, 1").setParameter("now", today).getResultList();
        return rows.stream().map(Load::of).toList();
    }

    private InboxQuery query(InboxTab tab, InboxFilter filter, Actor reader) {
        LocalDate today = clock.today();
        return new InboxQuery(tab, filter, reader, tab == InboxTab.MINE ? absences.deputisedFor(reader) : Set.of(), today);
    }

    private static WaitingCase line(Object[] row) {
        return new WaitingCase(((Number) row[0]).longValue(), (String) row[1], (String) row[2], (String) row[3], (String) row[4], (String) row[5],
                (String) row[6], Role.valueOf((String) row[7]), StageKind.valueOf((String) row[8]), day(row[9]), day(row[10]), (String) row[11], (String) row[12]);
    }

    static LocalDate day(Object read) {
        return read instanceof java.sql.Date day ? day.toLocalDate() : (LocalDate) read;
    }
}
