package cn.hangce.matching.message;

import cn.hangce.casework.DueDays;
import cn.hangce.casework.inbox.Offices;
import cn.hangce.policy.Deadline;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells officials what of their work is due soon or late, and those who answer for an office that it is late. Who has a case in hand, and
 * whoever deputises today, is told of that case; of what nobody has in hand the office is told in one line for each program and day.
 * Whatever server looks, and however often, each matter is told once: the unique key of the messages sees to that.
 *
 * <p>Three working days before is a service of the house and stands in no text. Who answers for whom stands in {@link Offices}.
 */
@ApplicationScoped
@Transactional
public class WorkReminders {

    private static final Deadline BEFORE = new Deadline("WD3", null, 3);
    private static final String SOON = "c.due_on between :today and :soon";
    private static final String LATE = "c.due_on < :today";
    private static final String WORK = " from application_case c join call l on l.id = c.call_id where c.waits_for is not null and c.submitted_at is not null and ";
    private static final String ONCE = " on conflict do nothing returning account, kind, program_id, title, day, link) select account, kind, program_id, title, day, link from told";
    private static final String TELL = "with told as (insert into message (account, kind, program_id, title, link, day, told_at) ";
    /** Whoever has it, and whoever deputises for them today. */
    private static final String HANDS = "select h.account, :kind, l.program_id, c.number, '/work/case.xhtml?id=' || c.id, c.due_on, cast(:at as timestamptz)"
            + " from application_case c join call l on l.id = c.call_id cross join lateral (select c.holder as account union"
            + " select a.deputy from absence a where a.account = c.holder and a.ended_at is null and :today between a.from_on and a.until_on) h"
            + " where c.holder is not null and c.waits_for is not null and ";
    private static final String OFFICE = "select o.account, :kind, w.program_id, cast(w.cases as varchar), '/work/inbox.xhtml?tab=GROUP&program=' || w.program_id, w.due_on,"
            + " cast(:at as timestamptz) from (select c.waits_for, case when c.waits_for = 'DISTRICT_OFFICER' then c.district end as district, l.program_id, c.due_on,"
            + " count(*) as cases" + WORK + "c.holder is null and %s group by 1, 2, 3, 4) w join official_role r on r.role = w.waits_for"
            + " join official o on o.account = r.account and (w.district is null or w.district = o.district)";
    private static final String ABOVE = "select o.account, :kind, w.program_id, cast(w.cases as varchar), '/work/inbox.xhtml?tab=OTHERS&due=OVERDUE&program=' || w.program_id,"
            + " w.due_on, cast(:at as timestamptz) from (select l.program_id, c.due_on, count(*) as cases" + WORK + "c.waits_for = :office and " + LATE
            + " group by 1, 2) w cross join official_role r join official o on o.account = r.account where r.role = :above";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;
    @Inject
    private DueDays days;
    @Inject
    private WorkMail mail;

    /**
     * Something that somebody has just been told.
     *
     * @param title the case’s number, or how many cases
     * @param day   the due day
     * @param link  the page on which to act, from the application’s root
     */
    record Told(String account, MessageKind kind, String program, String title, LocalDate day, String link) {

        static Told of(Object[] row) {
            LocalDate day = row[4] instanceof java.sql.Date read ? read.toLocalDate() : (LocalDate) row[4];
            return new Told((String) row[0], MessageKind.valueOf((String) row[1]), (String) row[2], (String) row[3], day, (String) row[5]);
        }
    }

    /** Tells whatever is due or late today and has not been told. */
    public void tell() {
        LocalDate today = clock.today();
        LocalDate soon = days.lastDay(BEFORE, today);
        List<Told> told = new ArrayList<>();
        told.addAll(told(HANDS + SOON, MessageKind.WORK_DUE, today, Map.of("soon", soon)));
        told.addAll(told(HANDS + LATE, MessageKind.WORK_OVERDUE, today, Map.of()));
        told.addAll(told(OFFICE.formatted(SOON), MessageKind.OFFICE_DUE, today, Map.of("soon", soon)));
        told.addAll(told(OFFICE.formatted(LATE), MessageKind.OFFICE_OVERDUE, today, Map.of()));
        for (Role office : Role.values()) {
            Optional<Role> above = Offices.answeringFor(office);
            above.ifPresent(role -> told.addAll(told(ABOVE, MessageKind.ESCALATED, today, Map.of("office", office.name(), "above", role.name()))));
        }
        told.stream().collect(Collectors.groupingBy(Told::account)).forEach(mail::write);
    }

    @SuppressWarnings("unchecked")
    private List<Told> told(String whom, MessageKind kind, LocalDate today, Map<String, Object> others) {
        Query query = em.createNativeQuery(TELL + whom + ONCE).setParameter("kind", kind.name()).setParameter("at", String.valueOf(now()));
        if (whom.contains(":today")) {
            query.setParameter("today", today);
        }
        others.forEach(query::setParameter);
        return ((List<Object[]>) query.getResultList()).stream().map(Told::of).toList();
    }

    private Instant now() {
        return clock.now();
    }
}
