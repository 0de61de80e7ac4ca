package cn.hangce.matching.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Something that an organisation, the officers of a role, or one person has been told. */
@Entity
@Table(name = "message")
public class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code", updatable = false)
    private String creditCode;
    @Column(updatable = false)
    private String role;
    @Column(updatable = false)
    private String account;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MessageKind kind;
    @Column(name = "program_id", updatable = false)
    private String programId;
    @Column(updatable = false)
    private String title;
    @Column(updatable = false)
    private String link;
    @Column(updatable = false)
    private LocalDate day;
    @Column(name = "told_at", updatable = false)
    private Instant toldAt;
    @Column(name = "read_at")
    private Instant readAt;

    protected Message() {
    }

    public Long id() {
        return id;
    }

    public MessageKind kind() {
        return kind;
    }

    /** The program that it is about. */
    public String programId() {
        return programId;
    }

    /** The call’s title, the duty’s id, the case’s number or how many cases; null where it is about the program itself. */
    public String title() {
        return title;
    }

    /** The page to go to, from the application’s root. */
    public String link() {
        return link;
    }

    /** The day that matters: the last one of a call, the first one of a new version. */
    public LocalDate day() {
        return day;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public boolean unread() {
        return readAt == null;
    }

    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }
}
