package cn.hangce.matching;

import cn.hangce.casework.Act;
import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.policy.Text;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/**
 * Awards without an application (免申即享): an officer has cases begun for organisations that a run found entitled and that
 * have nothing to prove. Each organisation gets its draft, sees it, and hands it in or not.
 */
@ApplicationScoped
@Transactional
public class Proposals {

    /** Those who are entitled by the call’s program with nothing to prove, have no living case under it and were not asked for yet. */
    private static final String OPEN = " from entitlement e join matched_program p on p.number = e.program_number join call c on c.program_id = p.program_id"
            + " join organisation o on o.credit_code = e.credit_code"
            + " where c.id = :call and e.vouched and (cast(:district as varchar) is null or o.district = :district)"
            + " and not exists (select 1 from application_case a where a.call_id = c.id and a.credit_code = e.credit_code and a.status <> 'WITHDRAWN')"
            + " and not exists (select 1 from case_proposal d where d.call_id = c.id and d.credit_code = e.credit_code and d.state <> 'REFUSED')";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Calls calls;
    @Inject
    private CityClock clock;
    @Inject
    private Event<Asked> asked;

    /** There is something to begin under a call. */
    record Asked(long call) {
    }

    /** How many could be proposed under a call; those of one district, or all where null. */
    public long open(long callId, String district, Actor by) {
        guard(by);
        return ((Number) about("select count(*)" + OPEN, callId, district).getSingleResult()).longValue();
    }

    /**
     * Has cases begun, one after the other, beside the caller.
     *
     * @param district only for its organisations; for all where null
     * @param chosen   only for these codes; for all where empty
     * @return for how many
     */
    public int ask(long callId, String district, Collection<String> chosen, Actor by) {
        guard(by);
        Call call = calls.find(callId, by);
        Moment now = Moment.of(clock);
        int added = about("insert into case_proposal (call_id, credit_code, asked_by, asked_name, asked_at, day)"
                + " select c.id, e.credit_code, :account, :name, :at, p.day" + OPEN
                + " and p.day is not null and (:all or e.credit_code = any (:chosen)) on conflict (call_id, credit_code) do update"
                + " set asked_by = excluded.asked_by, asked_name = excluded.asked_name, asked_at = excluded.asked_at, day = excluded.day,"
                + " state = 'WAITING', refusal_zh = null, refusal_en = null", callId, district)
                .setParameter("account", by.account()).setParameter("name", by.name()).setParameter("at", now.at())
                .setParameter("all", chosen.isEmpty()).setParameter("chosen", chosen.toArray(String[]::new)).executeUpdate();
        if (added > 0) {
            asked.fire(new Asked(call.id()));
        }
        return added;
    }

    /** How far the list of a call has been worked off. */
    public ProposalCount count(long callId, Actor by) {
        guard(by);
        Object[] row = (Object[]) em.createNativeQuery("select count(*) filter (where state = 'WAITING'), count(*) filter (where state = 'BEGUN'),"
                + " count(*) filter (where state = 'REFUSED') from case_proposal where call_id = :call").setParameter("call", callId).getSingleResult();
        return new ProposalCount((Long) row[0], (Long) row[1], (Long) row[2]);
    }

    /** For whom nothing was begun, and why; at most this many. */
    public List<RefusedProposal> refused(long callId, int most, Actor by) {
        guard(by);
        List<?> rows = em.createNativeQuery("select coalesce(o.masked_identity, d.credit_code), o.name, d.refusal_zh, d.refusal_en from case_proposal d"
                        + " join organisation o on o.credit_code = d.credit_code where d.call_id = :call and d.state = 'REFUSED' order by o.name")
                .setParameter("call", callId).setMaxResults(most).getResultList();
        return rows.stream().map(Object[].class::cast)
                .map(row -> new RefusedProposal((String) row[0], (String) row[1], new Text((String) row[2], (String) row[3]))).toList();
    }

    /** Calls with something left to begin. */
    List<Long> unfinished() {
        return em.createNativeQuery("select distinct call_id from case_proposal where state = 'WAITING'", Long.class).getResultList();
    }

    private Query about(String sql, long callId, String district) {
        return em.createNativeQuery(sql).setParameter("call", callId).setParameter("district", district);
    }

    private static void guard(Actor by) {
        Guard.role(by, Role.CITY_OFFICER, Act.PROPOSE.name());
    }
}
