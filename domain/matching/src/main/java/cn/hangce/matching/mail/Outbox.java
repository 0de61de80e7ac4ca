package cn.hangce.matching.mail;

import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Takes mail that goes out once the transaction is over; with the transaction it is lost, or kept. */
@ApplicationScoped
@Transactional
public class Outbox {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    /** How the mail stands. */
    public record Standing(boolean configured, long waiting, long givenUp, String lastError) {
    }

    /** Whether mail goes out at all. */
    public boolean isOpen() {
        return MailSettings.host().isPresent();
    }

    /** Nothing where no mail goes out: who sets it up later wants no mail of last month. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(String account, String address, String subject, String body) {
        if (isOpen()) {
            em.persist(new OutgoingMail(account, address, subject, body, MailSettings.domain(), now()));
        }
    }

    public Standing standing() {
        long waiting = em.createQuery("select count(m) from OutgoingMail m where m.sentAt is null and m.givenUpAt is null", Long.class).getSingleResult();
        long givenUp = em.createQuery("select count(m) from OutgoingMail m where m.givenUpAt is not null", Long.class).getSingleResult();
        String error = em.createQuery("select m.lastError from OutgoingMail m where m.sentAt is null and m.lastError is not null order by m.nextTryAt desc", String.class)
                .setMaxResults(1).getResultStream().findFirst().orElse(null);
        return new Standing(isOpen(), waiting, givenUp, error);
    }

    /** Mail lives in real time: a demonstration’s day must neither hold it back nor send it twice. */
    static Instant now() {
        return Clock.system(CityClock.ZONE).instant();
    }
}
