package cn.hangce.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The city’s pool of experts (专家库) and what is on record about their interests. */
@ApplicationScoped
@Transactional
public class ExpertPool {

    private static final String FOUND = " from Expert e where (e.name like :text or e.account like :text or e.employerName like :text)"
            + " and (:field is null or :field member of e.fields) and (:kind is null or e.kind = :kind) and (:state is null or e.state = :state)";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    /** Those whom draws may take, by account. */
    public List<Expert> active() {
        return em.createQuery("select e from Expert e where e.state = :active order by e.account", Expert.class)
                .setParameter("active", Expert.State.ACTIVE).getResultList();
    }

    public Optional<Expert> find(String account) {
        return Optional.ofNullable(em.find(Expert.class, account));
    }

    /** By name. */
    public List<Expert> search(ExpertFilter filter, int first, int most) {
        return filtered("select e" + FOUND + " order by e.name, e.account", Expert.class, filter).setFirstResult(first).setMaxResults(most).getResultList();
    }

    public long count(ExpertFilter filter) {
        return filtered("select count(e)" + FOUND, Long.class, filter).getSingleResult();
    }

    /** The fields that active experts of this kind have, by name. @param kind any where null */
    public List<String> fields(Expert.Kind kind) {
        return em.createQuery("select distinct f from Expert e join e.fields f where e.state = :active and (:kind is null or e.kind = :kind)"
                + " order by f", String.class).setParameter("active", Expert.State.ACTIVE).setParameter("kind", kind).getResultList();
    }

    /** The interests in any of these organisations that count on {@code day}. */
    public List<ExpertInterest> interests(Collection<String> creditCodes, LocalDate day) {
        return creditCodes.isEmpty() ? List.of()
                : em.createQuery("select i from ExpertInterest i where i.creditCode in :codes order by i.account, i.id", ExpertInterest.class)
                        .setParameter("codes", creditCodes).getResultStream().filter(interest -> interest.countsOn(day)).toList();
    }

    /** Everything on record about one expert, the newest first. */
    public List<ExpertInterest> interestsOf(String account) {
        return em.createQuery("select i from ExpertInterest i where i.account = :account order by i.from desc, i.id desc", ExpertInterest.class)
                .setParameter("account", account).getResultList();
    }

    /** Enters an expert, or what is new about one that is on record. */
    public void enter(ExpertEntry entry) {
        Expert known = em.find(Expert.class, entry.account());
        if (known == null) {
            em.persist(new Expert(entry));
        } else {
            known.update(entry);
        }
    }

    /** Puts an interest on record; the same one again changes nothing. */
    public void record(ExpertInterest interest) {
        boolean known = interestsOf(interest.account()).stream().anyMatch(each -> each.creditCode().equals(interest.creditCode())
                && each.kind() == interest.kind() && each.from().equals(interest.from()));
        if (!known) {
            em.persist(interest);
        }
    }

    private <T> TypedQuery<T> filtered(String query, Class<T> type, ExpertFilter filter) {
        String text = filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return em.createQuery(query, type).setParameter("text", "%" + text + "%").setParameter("field", filter.field())
                .setParameter("kind", filter.kind()).setParameter("state", filter.state());
    }
}
