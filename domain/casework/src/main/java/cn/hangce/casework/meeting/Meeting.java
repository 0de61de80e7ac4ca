package cn.hangce.casework.meeting;

import cn.hangce.casework.Case;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.meeting.MeetingRefused.Why;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A meeting that decides on cases of one or several calls. It is open until its minutes are taken, and fixed from then on. */
@Entity
@Table(name = "meeting")
public class Meeting {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    private String title;
    @Column(name = "held_on")
    private LocalDate heldOn;
    private String place;
    private String chair;
    @Column(name = "called_by", updatable = false)
    private String calledBy;
    @Column(name = "called_at", updatable = false)
    private Instant calledAt;
    private String minutes = "";
    @Column(name = "closed_by")
    private String closedBy;
    @Column(name = "closed_at")
    private Instant closedAt;
    @ElementCollection
    @CollectionTable(name = "meeting_member", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderBy("name")
    private List<Member> members = new ArrayList<>();
    @OneToMany(mappedBy = "meeting", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place, id")
    private List<AgendaItem> agenda = new ArrayList<>();

    protected Meeting() {
    }

    Meeting(MeetingPlan plan, Actor by, Moment now) {
        requireDecider(by);
        this.calledBy = by.account();
        this.calledAt = now.at();
        take(plan);
    }

    static void requireDecider(Actor by) {
        Guard.role(by, Role.DECISION_MAKER, "hold-meeting");
    }

    private void take(MeetingPlan plan) {
        title = plan.title().strip();
        heldOn = plan.heldOn();
        place = plan.place().strip();
        chair = plan.chair().strip();
        members.clear();
        members.addAll(plan.members());
    }

    /** Once something is resolved, who sat at the table is fixed. */
    void revise(MeetingPlan plan, Actor by) {
        requireOpen(by);
        if (agenda.stream().anyMatch(item -> !item.open())) {
            throw new MeetingRefused(Why.RESOLVED, title);
        }
        take(plan);
    }

    AgendaItem put(Case subject, Actor by) {
        requireOpen(by);
        AgendaItem item = new AgendaItem(this, subject, agenda.size() + 1);
        agenda.add(item);
        return item;
    }

    void takeOff(long itemId, Actor by) {
        requireOpen(by);
        AgendaItem item = item(itemId);
        if (!item.open()) {
            throw new MeetingRefused(Why.RESOLVED, item.subject().number());
        }
        agenda.remove(item);
    }

    AgendaItem item(long itemId) {
        return agenda.stream().filter(each -> each.id() == itemId).findFirst().orElseThrow(() -> new MeetingRefused(Why.NOT_FOUND, itemId));
    }

    /** More than half of those entitled are there, and the day has come. */
    void requireSitting(Actor by, Moment now) {
        requireOpen(by);
        if (heldOn.isAfter(now.day())) {
            throw new MeetingRefused(Why.NOT_YET, heldOn, now.day());
        }
        if (!quorate()) {
            throw new MeetingRefused(Why.NO_QUORUM, title, members.size(), presentMembers().size());
        }
    }

    public boolean quorate() {
        return 2 * presentMembers().size() > members.size();
    }

    void close(String words, Actor by, Moment now) {
        requireOpen(by);
        if (agenda.isEmpty() || agenda.stream().anyMatch(AgendaItem::open)) {
            throw new MeetingRefused(Why.UNRESOLVED, agenda.stream().filter(AgendaItem::open).map(item -> item.subject().number()).toList());
        }
        if (words == null || words.isBlank()) {
            throw new MeetingRefused(Why.NO_MINUTES);
        }
        minutes = words.strip();
        closedBy = by.account();
        closedAt = now.at();
    }

    private void requireOpen(Actor by) {
        requireDecider(by);
        if (closed()) {
            throw new MeetingRefused(Why.CLOSED, title);
        }
    }

    /** As it stands in the history of each case that was decided in it. */
    String ground(String reason) {
        return title + "（" + heldOn + "）：" + reason;
    }

    public Long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String title() {
        return title;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String place() {
        return place;
    }

    public String chair() {
        return chair;
    }

    public String minutes() {
        return minutes;
    }

    public boolean closed() {
        return closedAt != null;
    }

    public Instant closedAt() {
        return closedAt;
    }

    /** All who are entitled. */
    public List<Member> members() {
        return List.copyOf(members);
    }

    public List<Member> presentMembers() {
        return members.stream().filter(Member::present).toList();
    }

    public List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }
}
