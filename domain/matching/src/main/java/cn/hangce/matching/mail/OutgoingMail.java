package cn.hangce.matching.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A mail that is to go out, or has gone. Its Message-ID is made with it and stays, however often it is tried. */
@Entity
@Table(name = "outgoing_mail")
class OutgoingMail {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final Duration PATIENCE = Duration.ofDays(7);
    private static final int MOST_DOUBLED = 9;
    private static final int LONGEST_ERROR = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "message_id", updatable = false)
    private String messageId;
    @Column(updatable = false)
    private String account;
    @Column(updatable = false)
    private String address;
    @Column(updatable = false)
    private String subject;
    @Column(updatable = false)
    private String body;
    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;
    @Column(name = "next_try_at")
    private Instant nextTryAt;
    private int tries;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "given_up_at")
    private Instant givenUpAt;
    @Column(name = "last_error")
    private String lastError;

    protected OutgoingMail() {
    }

    OutgoingMail(String account, String address, String subject, String body, String host, Instant now) {
        this.messageId = "<" + UUID.randomUUID() + "@" + host + ">";
        this.account = account;
        this.address = address;
        this.subject = subject;
        this.body = body;
        this.writtenAt = now;
        this.nextTryAt = now;
    }

    void sent(Instant now) {
        tries++;
        sentAt = now;
        lastError = null;
    }

    /** Tries again later, each time after a longer pause; after a week nobody would want to be reminded any more. */
    void failed(String why, Instant now) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries, MOST_DOUBLED));
        tries++;
        lastError = why.length() > LONGEST_ERROR ? why.substring(0, LONGEST_ERROR) : why;
        nextTryAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        if (nextTryAt.isAfter(writtenAt.plus(PATIENCE))) {
            givenUpAt = now;
        }
    }

    String messageId() {
        return messageId;
    }

    String address() {
        return address;
    }

    String subject() {
        return subject;
    }

    String body() {
        return body;
    }

    Instant nextTryAt() {
        return nextTryAt;
    }

    boolean givenUp() {
        return givenUpAt != null;
    }
}
