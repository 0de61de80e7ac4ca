package cn.hangce.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What is on record about applicants and their integrity. */
@ApplicationScoped
@Transactional
public class Registry {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    public Optional<Organisation> organisation(String creditCode) {
        return creditCode == null ? Optional.empty() : Optional.ofNullable(em.find(Organisation.class, creditCode));
    }

    /** Whoever can apply under this code, an organisation or a person. */
    public Optional<Party> party(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Party.class, code));
    }

    /**
     * Organisations whose name or code contains the text, by name.
     *
     * @param district only of this district; all where null
     */
    public List<Organisation> search(String text, String district, int first, int max) {
        return em.createQuery("select o from Organisation o where (o.name like :text or o.creditCode like :text)"
                        + " and (:district is null or o.district = :district) order by o.name, o.creditCode", Organisation.class)
                .setParameter("text", "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .setParameter("district", district).setFirstResult(first).setMaxResults(max).getResultList();
    }

    /** The names of organisations and persons by their codes. */
    public Map<String, String> names(Collection<String> creditCodes) {
        return creditCodes.isEmpty() ? Map.of()
                : em.createQuery("select o.creditCode, o.name from Party o where o.creditCode in :codes", Object[].class)
                        .setParameter("codes", creditCodes).getResultStream()
                        .collect(Collectors.toMap(line -> (String) line[0], line -> (String) line[1]));
    }

    public long count() {
        return em.createQuery("select count(o) from Party o", Long.class).getSingleResult();
    }

    /** The latest known value of each fact of an organisation. */
    public Map<String, KnownFact> factsOf(String creditCode) {
        Map<String, KnownFact> latest = new TreeMap<>();
        em.createQuery("select f from OrganisationFact f where f.creditCode = :code", OrganisationFact.class)
                .setParameter("code", String.valueOf(creditCode)).getResultStream().map(OrganisationFact::known)
                .sorted(Comparator.comparing(KnownFact::reportedOn).thenComparing(KnownFact::batch))
                .forEach(known -> latest.put(known.fact(), known));
        return latest;
    }

    /** The bars on an organisation that count on {@code day}, for any program. */
    public List<IntegrityRecord> integrityOf(String creditCode, LocalDate day) {
        return em.createQuery("select i from IntegrityRecord i where i.creditCode = :code and i.from <= :day"
                        + " and (i.until is null or i.until >= :day) order by i.from", IntegrityRecord.class)
                .setParameter("code", creditCode).setParameter("day", day).getResultList();
    }

    /** Enters an organisation, or what is new about one that is on record. */
    public Organisation enter(String creditCode, String name, String district, LocalDate registeredOn, String orgType, String status) {
        Organisation present = em.find(Organisation.class, creditCode);
        if (present == null) {
            Organisation entered = new Organisation(CreditCode.of(creditCode), name, district, registeredOn, orgType, status);
            em.persist(entered);
            return entered;
        }
        present.update(name, district, registeredOn, orgType, status);
        return present;
    }

    /** Takes facts about organisations and persons, by their codes; facts about unknown ones are passed over. */
    public void learn(Map<String, List<KnownFact>> facts) {
        facts.forEach((creditCode, known) -> {
            if (em.find(Party.class, creditCode) != null) {
                known.forEach(fact -> em.persist(new OrganisationFact(creditCode, fact)));
            }
        });
        em.flush();
        em.createNativeQuery("select settle_profiles(:codes)", Long.class)
                .setParameter("codes", facts.keySet().toArray(String[]::new)).getSingleResult();
    }

    /** Puts a bar on record. */
    public void bar(IntegrityRecord record) {
        em.persist(record);
    }
}
