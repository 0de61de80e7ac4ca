package cn.hangce.matching.message;

import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Writes messages. Each is written once, however often it is told; many readers are told in one statement. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Telling {

    private static final String TELL = "insert into message (credit_code, role, account, kind, program_id, title, link, day, told_at) ";
    private static final String WHAT = ", :kind, :program, :title, :link, :day, :at ";
    private static final String ONCE = " on conflict do nothing";
    private static final String ENTITLED = " from entitlement e join matched_program p on p.number = e.program_number where p.program_id = :program";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;

    /**
     * A matter to be told.
     *
     * @param title the call’s title or the duty’s id; null where it is about the program itself
     * @param link  the page to go to
     * @param day   the day that matters
     */
    record Matter(MessageKind kind, String program, String title, String link, LocalDate day) {
    }

    void organisation(String creditCode, Matter matter) {
        say(TELL + "values (:code, null, null" + WHAT + ")", matter).setParameter("code", creditCode).executeUpdate();
    }

    void officers(Role role, Matter matter) {
        say(TELL + "values (null, :role, null" + WHAT + ")", matter).setParameter("role", role.keycloakName()).executeUpdate();
    }

    /** One person, by the account. */
    void person(String account, Matter matter) {
        say(TELL + "values (null, null, :account" + WHAT + ")", matter).setParameter("account", account).executeUpdate();
    }

    /** Everybody whom the program entitles, as the runs over the city found it. */
    void entitled(Matter matter) {
        say(TELL + "select e.credit_code, null, null" + WHAT + ENTITLED, matter).executeUpdate();
    }

    /** Everybody whom the call’s program entitles or who has begun a case under it, and who has not handed in. */
    void notHandedIn(long call, Matter matter) {
        say(TELL + "select code, null, null" + WHAT + " from (select e.credit_code as code" + ENTITLED
                + " union select a.credit_code from application_case a where a.call_id = :call and a.status = 'DRAFT') whom"
                + " where not exists (select 1 from application_case a where a.call_id = :call and a.credit_code = code"
                + " and a.status not in ('DRAFT', 'WITHDRAWN'))", matter).setParameter("call", call).executeUpdate();
    }

    /** Everybody whom the program entitles, who has a case of it under way, or who is recognised by it. */
    void concerned(Matter matter) {
        say(TELL + "select code, null, null" + WHAT + " from (select e.credit_code as code" + ENTITLED
                + " union select a.credit_code from application_case a join call c on c.id = a.call_id where c.program_id = :program"
                + " and a.status in ('DRAFT', 'RETURNED', 'UNDER_WAY', 'APPROVED')"
                + " union select r.credit_code from recognition r where r.program_id = :program and r.state = 'VALID'"
                + " and (r.ends_on is null or r.ends_on >= cast(:at as date))) whom", matter).executeUpdate();
    }

    private Query say(String sql, Matter matter) {
        return em.createNativeQuery(sql + ONCE).setParameter("kind", matter.kind().name()).setParameter("program", matter.program())
                .setParameter("title", matter.title()).setParameter("link", matter.link()).setParameter("day", matter.day())
                .setParameter("at", clock.now());
    }
}
