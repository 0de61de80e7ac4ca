package cn.hangce.casework.topic;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
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

/** What was done with a topic. The database refuses to change or delete it. */
@Entity
@Table(name = "topic_step")
public class TopicStep {

    /** What can be done with a topic. */
    public enum Kind { PROPOSED, ARGUED, CHOSEN, DROPPED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id", updatable = false)
    private Topic topic;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;
    @Column(name = "actor_account", updatable = false)
    private String account;
    @Column(name = "actor_name", updatable = false)
    private String actor;
    @Column(updatable = false)
    private Instant at;
    @Column(updatable = false)
    private String words;

    protected TopicStep() {
    }

    TopicStep(Topic topic, Kind kind, String words, Actor by, Moment now) {
        this.topic = topic;
        this.kind = kind;
        this.words = words;
        this.account = by.account();
        this.actor = by.name();
        this.at = now.at();
    }

    public Kind kind() {
        return kind;
    }

    public String account() {
        return account;
    }

    public String actor() {
        return actor;
    }

    public Instant at() {
        return at;
    }

    /** What experts said, or why it was chosen or not; empty for a proposal. */
    public String words() {
        return words;
    }
}
