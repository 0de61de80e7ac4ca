package cn.hangce.casework.topic;

import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.topic.TopicRefused.Why;
import cn.hangce.registry.Actor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A topic (选题) or need (需求) of a program: proposed, argued, and then chosen or not, once. */
@Entity
@Table(name = "topic")
public class Topic {

    static final String PROPOSE = "propose-topic";
    static final String ARGUE = "argue-topic";
    static final String SETTLE = "settle-topic";

    /** Where a topic stands. */
    public enum Standing { PROPOSED, CHOSEN, DROPPED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "program_id", updatable = false)
    private String programId;
    @Column(updatable = false)
    private String title;
    @Column(updatable = false)
    private String content;
    @Column(updatable = false)
    private String origin;
    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.PROPOSED;
    @OneToMany(mappedBy = "topic", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TopicStep> steps = new ArrayList<>();

    protected Topic() {
    }

    /**
     * @param content what is to be worked on, and what for
     * @param origin  from whom it comes: a department, a district, a town
     */
    static Topic propose(Choosing choosing, String title, String content, String origin, Actor by, Moment now) {
        Guard.role(by, choosing.settler(), PROPOSE);
        if (Stream.of(title, content, origin).anyMatch(text -> text == null || text.isBlank())) {
            throw new TopicRefused(Why.INCOMPLETE);
        }
        Topic topic = new Topic();
        topic.programId = choosing.program().id();
        topic.title = title.strip();
        topic.content = content.strip();
        topic.origin = origin.strip();
        topic.record(TopicStep.Kind.PROPOSED, "", by, now);
        return topic;
    }

    /** Puts on record what experts said of it. */
    void argue(Choosing choosing, String opinion, Actor by, Moment now) {
        Guard.role(by, choosing.settler(), ARGUE);
        String said = Guard.reason(opinion, ARGUE);
        requireOpen();
        record(TopicStep.Kind.ARGUED, said, by, now);
    }

    /** Chooses it or not. */
    void settle(Choosing choosing, boolean chosen, String reason, Actor by, Moment now) {
        Guard.role(by, choosing.settler(), SETTLE);
        String why = Guard.reason(reason, SETTLE);
        requireOpen();
        if (chosen && choosing.isArgued() && steps.stream().noneMatch(step -> step.kind() == TopicStep.Kind.ARGUED)) {
            throw new TopicRefused(Why.NOT_ARGUED, title, choosing.stage().cite());
        }
        standing = chosen ? Standing.CHOSEN : Standing.DROPPED;
        record(chosen ? TopicStep.Kind.CHOSEN : TopicStep.Kind.DROPPED, why, by, now);
    }

    private void requireOpen() {
        if (standing != Standing.PROPOSED) {
            throw new TopicRefused(Why.SETTLED, title);
        }
    }

    private void record(TopicStep.Kind kind, String words, Actor by, Moment now) {
        steps.add(new TopicStep(this, kind, words, by, now));
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String programId() {
        return programId;
    }

    public String title() {
        return title;
    }

    public String content() {
        return content;
    }

    /** From whom it comes. */
    public String origin() {
        return origin;
    }

    public Standing standing() {
        return standing;
    }

    public boolean open() {
        return standing == Standing.PROPOSED;
    }

    /** All that was done with it, the first before. */
    public List<TopicStep> steps() {
        return List.copyOf(steps);
    }
}
