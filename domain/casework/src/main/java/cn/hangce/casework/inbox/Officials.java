package cn.hangce.casework.inbox;

import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts of offices that have been seen, so that colleagues can be named and told. */
@ApplicationScoped
@Transactional
public class Officials {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;

    /** What was written last, so that a request costs nothing where nothing has changed. */
    private final Map<String, Integer> written = new ConcurrentHashMap<>();

    /**
     * Notes who came through the door; those without an office are not kept.
     *
     * @param email    as the identity provider has it; may be null
     * @param language in which the account reads, {@code zh} or {@code en}
     */
    public void seen(Actor actor, String email, String language) {
        int mark = Objects.hash(actor, email, language);
        if (Offices.of(actor).isEmpty() || Integer.valueOf(mark).equals(written.get(actor.account()))) {
            return;
        }
        // The row is locked by this, so that two requests of one account come one after the other.
        em.createNativeQuery("insert into official (account, name, language, seen_at) values (?1, ?2, ?3, ?4) on conflict (account) do update set seen_at = excluded.seen_at")
                .setParameter(1, actor.account()).setParameter(2, actor.name()).setParameter(3, language).setParameter(4, clock.now()).executeUpdate();
        Official official = em.find(Official.class, actor.account());
        official.seen(actor, email == null || email.isBlank() || email.length() > 254 ? null : email.strip(), language, clock.now());
        em.flush();
        written.put(actor.account(), mark);
    }

    public Optional<Official> find(String account) {
        return Optional.ofNullable(account == null ? null : em.find(Official.class, account));
    }

    /** Those who hold an office with the reader, in the same district where it is a district’s, by name. */
    public List<Official> colleagues(Actor reader) {
        return em.createQuery("select o from Official o where o.account <> :me order by o.name, o.account", Official.class).setParameter("me", reader.account())
                .getResultStream().filter(each -> Offices.of(reader).stream().anyMatch(office -> each.isColleagueIn(office, reader.district()))).toList();
    }

    /** @throws cn.hangce.casework.UnlawfulAct where the account cannot work in that office and district */
    Official colleague(String account, Role office, String district) {
        return find(account).filter(each -> each.isColleagueIn(office, district))
                .orElseThrow(() -> new cn.hangce.casework.UnlawfulAct(cn.hangce.casework.Rule.NO_COLLEAGUE, String.valueOf(account)));
    }

    /** Whether the reader is told by e-mail too. */
    public void wantMail(boolean wanted, Actor reader) {
        find(reader.account()).ifPresent(official -> official.wantMail(wanted));
    }
}
