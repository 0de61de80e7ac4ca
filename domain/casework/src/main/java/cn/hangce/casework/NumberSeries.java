package cn.hangce.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Numbers without gaps, by series and year: the number is taken in the transaction of what it names, so an act that fails
 * gives its number back, and two acts at once wait for one another in the database.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class NumberSeries {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    /** The next number of {@code series} in {@code year}, beginning with 1. */
    public long next(String series, int year) {
        Number next = (Number) em.createNativeQuery("""
                insert into number_series (series, year, last) values (:series, :year, 1)
                on conflict (series, year) do update set last = number_series.last + 1 returning last""")
                .setParameter("series", series).setParameter("year", year).getSingleResult();
        return next.longValue();
    }
}
