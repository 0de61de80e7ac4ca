package cn.hangce.matching.message;

import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;

/** What somebody has been told: as an organisation, as an officer of a role, or in person. Nobody sees anybody else’s. */
@ApplicationScoped
@Transactional
public class Messages {

    private static final String MINE = " from Message m where (m.creditCode = :code or m.role in :roles or m.account = :account)";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;

    /** The newest first. */
    public List<Message> of(Actor reader, int most) {
        return mine("select m" + MINE + " order by m.id desc", Message.class, reader).setMaxResults(most).getResultList();
    }

    public long unread(Actor reader) {
        return mine("select count(m)" + MINE + " and m.readAt is null", Long.class, reader).getSingleResult();
    }

    /** Marks everything that was told up to a message as read, and nothing that came while the reader was reading. */
    public void read(long upTo, Actor reader) {
        mine("select m" + MINE + " and m.readAt is null and m.id <= :upTo", Message.class, reader).setParameter("upTo", upTo)
                .getResultStream().forEach(message -> message.read(clock.now()));
    }

    private <T> TypedQuery<T> mine(String query, Class<T> type, Actor reader) {
        return em.createQuery(query, type).setParameter("code", reader.is(Role.APPLICANT) ? String.valueOf(reader.creditCode()) : "")
                .setParameter("account", reader.account()).setParameter("roles", reader.roles().isEmpty() ? List.of("") : reader.roles().stream().map(Role::keycloakName).toList());
    }
}
