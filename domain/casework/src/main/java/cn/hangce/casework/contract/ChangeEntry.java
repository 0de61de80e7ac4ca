package cn.hangce.casework.contract;

import cn.hangce.casework.Moment;
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
import java.time.Instant;

/** One step of a request for a change: who, when, what, on what ground; the database refuses to change or delete it. */
@Entity
@Table(name = "change_request_entry")
public class ChangeEntry {

    /** What was done with it. */
    public enum Step {
        ASKED, SUPPORTED, OPPOSED, APPROVED, REFUSED, WITHDRAWN;

        boolean isOpinion() {
            return this == SUPPORTED || this == OPPOSED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private ChangeRequest request;
    @Column(updatable = false)
    private int sequence;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Step step;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;
    @Column(updatable = false)
    private String words;
    @Column(updatable = false)
    private String account;
    @Column(name = "actor_name", updatable = false)
    private String actorName;
    @Column(updatable = false)
    private Instant at;

    protected ChangeEntry() {
    }

    ChangeEntry(ChangeRequest request, int sequence, Step step, Role role, String words, Actor by, Moment now) {
        this.request = request;
        this.sequence = sequence;
        this.step = step;
        this.role = role;
        this.words = words;
        this.account = by.account();
        this.actorName = by.name();
        this.at = now.at();
    }

    public Step step() {
        return step;
    }

    /** As whom it was done. */
    public Role role() {
        return role;
    }

    /** The reason, opinion or ground; empty for a withdrawal. */
    public String words() {
        return words;
    }

    public String account() {
        return account;
    }

    public String actorName() {
        return actorName;
    }

    public Instant at() {
        return at;
    }
}
