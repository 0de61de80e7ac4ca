package cn.hangce.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/**
 * The one place where persons are known by their identity numbers. Everywhere else a person is a {@link PartyCode} and a masked
 * number. The key comes from the environment, {@code HANGCE_IDENTITY_KEY}; a city without persons needs none.
 */
@ApplicationScoped
@Transactional
public class Persons {

    /** The environment variable with the secret. */
    static final String KEY = "HANGCE_IDENTITY_KEY";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    private IdentityCipher cipher;

    /** The code of the person with this number; empty where no bureau has handed that person over. */
    public Optional<String> codeOf(IdentityNumber number) {
        return em.createQuery("select i from PersonIdentity i where i.print = :print", PersonIdentity.class)
                .setParameter("print", cipher().print(number)).getResultStream().findFirst().map(PersonIdentity::creditCode);
    }

    /** Enters a person, or what is new about one that is on record. */
    public Person enter(IdentityNumber number, String name, String district, String status) {
        Optional<Person> present = codeOf(number).map(code -> em.find(Person.class, code));
        if (present.isPresent()) {
            present.get().update(name, district, status);
            return present.get();
        }
        PartyCode code = PartyCode.drawn();
        Person entered = new Person(code, number, name, district, status);
        em.persist(entered);
        em.flush();
        em.persist(new PersonIdentity(code, number, cipher()));
        return entered;
    }

    /**
     * The number in full; empty for an organisation. Whoever hands it on has to check who asks, and to put it on record.
     *
     * @param code the person’s {@link PartyCode}
     */
    public Optional<IdentityNumber> numberOf(String code) {
        return Optional.ofNullable(em.find(PersonIdentity.class, code)).map(identity -> identity.number(cipher()));
    }

    private synchronized IdentityCipher cipher() {
        if (cipher == null) {
            String secret = System.getenv(KEY);
            if (secret == null || secret.isBlank()) {
                throw new IllegalStateException("Persons’ identity numbers are kept closed; set the environment variable " + KEY);
            }
            cipher = new IdentityCipher(secret);
        }
        return cipher;
    }
}
