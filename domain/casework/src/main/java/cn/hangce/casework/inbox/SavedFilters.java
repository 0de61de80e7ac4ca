package cn.hangce.casework.inbox;

import cn.hangce.registry.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Filters that somebody has kept under a name; each account sees its own. */
@ApplicationScoped
@Transactional
public class SavedFilters {

    private static final int LONGEST_NAME = 40;

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    /** @param criteria the list and the filter as an address has them */
    public record Saved(String name, String criteria) {
    }

    /** By name. */
    @SuppressWarnings("unchecked")
    public List<Saved> of(Actor reader) {
        List<Object[]> rows = em.createNativeQuery("select name, criteria from saved_filter where account = ?1 order by name").setParameter(1, reader.account()).getResultList();
        return rows.stream().map(row -> new Saved((String) row[0], (String) row[1])).toList();
    }

    /** A name that is there already gets the new criteria. */
    public void save(String name, InboxTab tab, InboxFilter filter, Actor reader) {
        String kept = name.strip();
        em.createNativeQuery("insert into saved_filter (account, name, criteria) values (?1, ?2, ?3)"
                        + " on conflict (account, name) do update set criteria = excluded.criteria").setParameter(1, reader.account())
                .setParameter(2, kept.length() > LONGEST_NAME ? kept.substring(0, LONGEST_NAME) : kept)
                .setParameter(3, "tab=" + tab + (filter.isEmpty() ? "" : "&" + filter.text())).executeUpdate();
    }

    public void remove(String name, Actor reader) {
        em.createNativeQuery("delete from saved_filter where account = ?1 and name = ?2").setParameter(1, reader.account()).setParameter(2, name).executeUpdate();
    }
}
