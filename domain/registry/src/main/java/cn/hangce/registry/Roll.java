package cn.hangce.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** All organisations on record, in the order of their codes, to be read in portions. */
@ApplicationScoped
@Transactional
public class Roll {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    /** How many organisations there are. */
    public long size() {
        return ((Number) em.createNativeQuery("select count(*) from organisation_profile").getSingleResult()).longValue();
    }

    /**
     * The next organisations.
     *
     * @param after only those whose code comes after this one; from the beginning where empty
     * @param most  how many at most; fewer mean that there are no more
     */
    public List<Profile> next(String after, int most) {
        List<?> rows = em.createNativeQuery("select credit_code, district, facts from organisation_profile where credit_code > :after"
                + " order by credit_code").setParameter("after", after).setMaxResults(most).getResultList();
        return rows.stream().map(Object[].class::cast).map(row -> new Profile((String) row[0], (String) row[1], (String) row[2])).toList();
    }
}
