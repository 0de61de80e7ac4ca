package cn.hangce.casework.duplicate;

import cn.hangce.casework.Guard;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The projects funded elsewhere that the bureau has lists of. */
@ApplicationScoped
@Transactional
public class FundedList {

    private static final String ACT = "list-funded";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;

    /**
     * Takes a list; what is there already is not taken twice.
     *
     * @return how many were new
     */
    public int take(FundedFile file, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, ACT);
        if (!file.faults().isEmpty()) {
            throw new FundedRefused("faults", file.faults().size());
        }
        return file.rows().stream().mapToInt(row -> insert(row, by)).sum();
    }

    /** The database knows each project once, whoever brings it at the same time. */
    private int insert(FundedRow row, Actor by) {
        return em.createNativeQuery("""
                insert into funded_elsewhere (organisation, credit_code, title, programme, year, yuan, listed_by, listed_at)
                values (:organisation, :code, :title, :programme, :year, :yuan, :by, :at)
                on conflict (organisation, title, programme, year) do nothing""")
                .setParameter("organisation", row.organisation()).setParameter("code", row.creditCode()).setParameter("title", row.title())
                .setParameter("programme", row.programme()).setParameter("year", row.year()).setParameter("yuan", row.yuan())
                .setParameter("by", by.account()).setParameter("at", clock.now()).executeUpdate();
    }

    public long count() {
        return em.createQuery("select count(f) from FundedElsewhere f", Long.class).getSingleResult();
    }

    /** The newest first. @param part of an organisation’s name, a title or a programme; blank for all */
    public List<FundedElsewhere> find(String part, int most, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, ACT);
        String like = "%" + (part == null ? "" : part.strip().replaceAll("([\\\\%_])", "\\\\$1")) + "%";
        return em.createQuery("select f from FundedElsewhere f where f.organisation like :like escape '\\' or f.title like :like escape '\\'"
                        + " or f.programme like :like escape '\\' order by f.id desc", FundedElsewhere.class)
                .setParameter("like", like).setMaxResults(most).getResultList();
    }
}
