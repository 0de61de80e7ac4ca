package cn.hangce.matching.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/**
 * Sends one mail of the outbox in one transaction. The row is locked from before the mail is handed over until it is marked as sent, and
 * what another server has locked is passed over, so two servers never send the same. Only a crash between the mail server’s “accepted”
 * and the commit sends it once more, with the same Message-ID, by which mail systems know it for the same.
 */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Resource(lookup = "java:jboss/mail/Default")
    private Session session;

    /** @return whether there was one to send, whatever became of it */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sendOne() {
        if (MailSettings.host().isEmpty()) {
            return false;
        }
        @SuppressWarnings("unchecked")
        List<Number> next = em.createNativeQuery("select id from outgoing_mail where sent_at is null and given_up_at is null and next_try_at <= ?1"
                + " order by next_try_at, id limit 1 for update skip locked").setParameter(1, Outbox.now()).getResultList();
        next.forEach(id -> send(em.find(OutgoingMail.class, id.longValue())));
        return !next.isEmpty();
    }

    private void send(OutgoingMail mail) {
        try {
            handOver(mail);
            mail.sent(Outbox.now());
        } catch (MessagingException refused) {
            mail.failed(String.valueOf(refused.getMessage()), Outbox.now());
            LOG.log(Level.WARNING, "Mail {0} was not accepted, next try at {1}: {2}", mail.messageId(), mail.nextTryAt(), refused.getMessage());
        }
    }

    private void handOver(OutgoingMail mail) throws MessagingException {
        Session patient = Session.getInstance(MailSettings.patient(session.getProperties()));
        MimeMessage message = new Kept(patient, mail.messageId());
        message.setFrom(new InternetAddress(MailSettings.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.address()));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.body(), StandardCharsets.UTF_8.name());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(Date.from(Outbox.now()));
        message.saveChanges();
        try (Transport transport = patient.getTransport("smtp")) {
            transport.connect(MailSettings.user().orElse(null), MailSettings.user().isPresent() ? MailSettings.password() : null);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    /** A message that keeps the Message-ID it was given. */
    private static final class Kept extends MimeMessage {

        private final String id;

        Kept(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
