package cn.hangce.casework;

import cn.hangce.casework.files.StoredFile;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An objection (异议) to one case of a notice, by anybody, with evidence; answered once, on the record. */
@Entity
@Table(name = "objection")
public class Objection {

    public enum State { OPEN, UPHELD, NOT_UPHELD }

    private static final int MAX_TEXT = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "notice_id", updatable = false)
    private Notice notice;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case subject;
    @Column(updatable = false)
    private String number;
    @Column(name = "form_key", updatable = false)
    private UUID formKey;
    @Column(name = "objector", updatable = false)
    private String objector;
    @Column(name = "contact", updatable = false)
    private String contact;
    @Column(name = "content", updatable = false)
    private String content;
    @Column(name = "evidence_sha256", updatable = false)
    private String evidenceSha256;
    @Column(name = "evidence_name", updatable = false)
    private String evidenceName;
    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;
    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;
    private String answer;
    @Column(name = "answered_by")
    private String answeredBy;
    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Objection() {
    }

    /** @param evidence may be null */
    Objection(Notice notice, Case subject, String number, UUID formKey, Statement statement, StoredFile evidence, Moment now) {
        notice.receiveObjection(now.day());
        this.notice = notice;
        this.subject = subject;
        this.number = number;
        this.formKey = formKey;
        this.objector = statement.objector();
        this.contact = statement.contact();
        this.content = statement.content();
        this.evidenceSha256 = evidence == null ? null : evidence.sha256();
        this.evidenceName = evidence == null ? null : evidence.name();
        this.receivedAt = now.at();
    }

    /** What somebody objects to, and how to reach them. */
    public record Statement(String objector, String contact, String content) {

        public Statement {
            if (blank(objector) || blank(contact) || blank(content) || content.length() > MAX_TEXT
                    || objector.length() > 200 || contact.length() > 200) {
                throw new UnlawfulAct(Rule.OBJECTION_INCOMPLETE);
            }
            objector = objector.strip();
            contact = contact.strip();
            content = content.strip();
        }

        private static boolean blank(String text) {
            return text == null || text.isBlank();
        }
    }

    void answer(boolean upheld, String text, Actor by, Moment now) {
        Guard.role(by, Role.CITY_OFFICER, "answer-objection");
        if (state != State.OPEN) {
            throw new UnlawfulAct(Rule.OBJECTION_ANSWERED);
        }
        this.answer = Guard.reason(text, "answer-objection");
        this.state = upheld ? State.UPHELD : State.NOT_UPHELD;
        this.answeredBy = by.account();
        this.answeredAt = now.at();
        notice.objectionAnswered();
    }

    public Long id() {
        return id;
    }

    public Notice notice() {
        return notice;
    }

    public Case subject() {
        return subject;
    }

    /** The number on the objector’s receipt. */
    public String number() {
        return number;
    }

    public String objector() {
        return objector;
    }

    /** Personal; shown masked unless the reader has to reach the objector. */
    public String contact() {
        return contact;
    }

    public String content() {
        return content;
    }

    public String evidenceSha256() {
        return evidenceSha256;
    }

    public String evidenceName() {
        return evidenceName;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    public State state() {
        return state;
    }

    public String answer() {
        return answer;
    }

    public Instant answeredAt() {
        return answeredAt;
    }
}
