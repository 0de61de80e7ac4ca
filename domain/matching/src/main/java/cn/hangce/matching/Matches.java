package cn.hangce.matching;

import cn.hangce.casework.Guard;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What the runs over the city found, to be read by city officers. */
@ApplicationScoped
@Transactional
public class Matches {

    private static final String ACT = "match-city";
    private static final int FETCH = 1_000;
    private static final String ENTITLED = " from entitlement e join matched_program p on p.number = e.program_number"
            + " join organisation o on o.credit_code = e.credit_code where (cast(:program as varchar) is null or p.program_id = :program)"
            + " and (cast(:district as varchar) is null or o.district = :district) and (e.vouched or not :vouched)";
    private static final String COLUMNS = "select e.credit_code, coalesce(o.masked_identity, o.credit_code), o.name, o.district, p.program_id, e.yuan, e.vouched";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    /** What each program gives, that which gives most first; programs that entitle nobody are not among them. */
    public List<ProgramMatches> byProgram(Actor by) {
        guard(by);
        List<?> rows = em.createNativeQuery("select program_id, day, program_version, organisations, vouched, yuan from matched_program"
                + " where organisations > 0 order by yuan desc, organisations desc, program_id").getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new ProgramMatches((String) row[0],
                row[1] == null || row[2] == null ? null : ((Date) row[1]).toLocalDate(), (Long) row[3], (Long) row[4], (Long) row[5])).toList();
    }

    /** How many entitlements the filter lets through. */
    public long count(MatchFilter filter, Actor by) {
        guard(by);
        return ((Number) filtered("select count(*)" + ENTITLED, filter).getSingleResult()).longValue();
    }

    /** A page of them, those that would get most first. */
    public List<Entitled> page(MatchFilter filter, int first, int most, Actor by) {
        guard(by);
        List<?> rows = filtered(COLUMNS + ENTITLED + " order by e.yuan desc, e.credit_code, p.program_id", filter).setFirstResult(first).setMaxResults(most).getResultList();
        return rows.stream().map(Matches::entitled).toList();
    }

    /** All of them by code, one after the other, without keeping any. */
    public void each(MatchFilter filter, Consumer<Entitled> taker, Actor by) {
        guard(by);
        try (Stream<?> rows = filtered(COLUMNS + ENTITLED + " order by e.credit_code, p.program_id", filter)
                .setHint("org.hibernate.fetchSize", FETCH).getResultStream()) {
            rows.map(Matches::entitled).forEach(taker);
        }
    }

    private Query filtered(String sql, MatchFilter filter) {
        return em.createNativeQuery(sql).setParameter("program", filter.program()).setParameter("district", filter.district())
                .setParameter("vouched", filter.vouched());
    }

    private static Entitled entitled(Object row) {
        Object[] values = (Object[]) row;
        return new Entitled((String) values[0], (String) values[1], (String) values[2], (String) values[3], (String) values[4],
                (Long) values[5], (Boolean) values[6]);
    }

    private static void guard(Actor by) {
        Guard.role(by, Role.CITY_OFFICER, ACT);
    }
}
