package cn.hangce.casework;

import cn.hangce.policy.Deadline;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A public notice (公示): the list of a call is shown to everybody, objections are taken until its last day inclusive, and it
 * is closed after that, once every objection is answered.
 */
@Entity
@Table(name = "notice")
public class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "call_id", updatable = false)
    private Call call;
    /** Whom it lists; a case may stand on several notices of its procedure, one after the other. */
    @ManyToMany
    @JoinTable(name = "notice_case", joinColumns = @JoinColumn(name = "notice_id"), inverseJoinColumns = @JoinColumn(name = "case_id"))
    private Set<Case> cases = new LinkedHashSet<>();
    @Column(updatable = false)
    private String title;
    @Column(updatable = false)
    private String stage;
    @Column(updatable = false)
    private String period;
    @Column(name = "published_on", updatable = false)
    private LocalDate publishedOn;
    @Column(name = "open_until", updatable = false)
    private LocalDate openUntil;
    @Column(name = "published_by", updatable = false)
    private String publishedBy;
    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "open_objections")
    private int openObjections;

    protected Notice() {
    }

    /** Published today; the first day for objections that counts is tomorrow. */
    Notice(Collection<Case> cases, String title, NoticePeriod length, WorkCalendar calendar, Actor by, Moment now) {
        Guard.role(by, Role.CITY_OFFICER, Act.PUBLISH.name());
        this.call = cases.iterator().next().call();
        this.cases.addAll(cases);
        this.title = Guard.reason(title, Act.PUBLISH.name());
        NoticeTerm term = length.from(now.day(), calendar);
        this.stage = term.stage();
        this.period = term.length().text();
        this.publishedOn = term.from();
        this.openUntil = term.until();
        this.publishedBy = by.account();
        this.publishedAt = now.at();
    }

    /** Takes one more objection. */
    void receiveObjection(LocalDate day) {
        if (closedAt != null || day.isAfter(openUntil)) {
            throw new UnlawfulAct(Rule.PERIOD_OVER, openUntil);
        }
        openObjections++;
    }

    void objectionAnswered() {
        openObjections--;
    }

    /** @throws UnlawfulAct while the period runs or an objection is open */
    void requireOver(LocalDate day) {
        if (!day.isAfter(openUntil)) {
            throw new UnlawfulAct(Rule.PERIOD_RUNNING, openUntil, day);
        }
        if (openObjections > 0) {
            throw new UnlawfulAct(Rule.OBJECTION_OPEN, openObjections);
        }
    }

    void close(Actor by, Moment now) {
        Guard.role(by, Role.CITY_OFFICER, Act.CLOSE_PUBLICITY.name());
        requireOver(now.day());
        if (closedAt != null) {
            throw new UnlawfulAct(Rule.NOTICE_STATE, title);
        }
        closedAt = now.at();
    }

    boolean lists(Case subject) {
        return cases.contains(subject);
    }

    /** Whether an objection can be raised on {@code day}. */
    public boolean takesObjectionsOn(LocalDate day) {
        return closedAt == null && !day.isAfter(openUntil);
    }

    public Long id() {
        return id;
    }

    public Call call() {
        return call;
    }

    public String title() {
        return title;
    }

    /** From when to when it is open to objections, and how that was counted when it was published. */
    public NoticeTerm term() {
        return new NoticeTerm(stage, Deadline.parse(period), publishedOn, openUntil);
    }

    public LocalDate publishedOn() {
        return publishedOn;
    }

    /** The last day for objections, inclusive. */
    public LocalDate openUntil() {
        return openUntil;
    }

    public boolean closed() {
        return closedAt != null;
    }

    public int openObjections() {
        return openObjections;
    }
}
