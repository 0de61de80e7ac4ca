package cn.hangce.casework.topic;

import cn.hangce.casework.Deed;
import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What was done with a topic. The database refuses to change or delete it. */
@Entity
@Table(name = "topic_step")
public class TopicStep extends Deed {

    /** What can be done with a topic. */
    public enum Kind { PROPOSED, ARGUED, CHOSEN, DROPPED }

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "topic_id", updatable = false)
    private Topic topic;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    protected TopicStep() {
    }

    /** @param words what experts said, or why it was chosen or not; empty for a proposal */
    TopicStep(Topic topic, Kind kind, String words, Actor by, Moment now) {
        super(words, by, now);
        this.topic = topic;
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
