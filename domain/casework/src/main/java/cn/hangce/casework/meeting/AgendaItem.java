package cn.hangce.casework.meeting;

import cn.hangce.casework.Case;
import cn.hangce.casework.Guard;
import cn.hangce.casework.meeting.MeetingRefused.Why;
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
import java.util.List;
import java.util.Map;

/** A case on a meeting’s agenda, and what was resolved on it. A case is on one open agenda at a time; the database sees to that. */
@Entity
@Table(name = "agenda_item")
public class AgendaItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", updatable = false)
    private Meeting meeting;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case subject;
    @Column(updatable = false)
    private int place;
    private boolean open = true;
    @Enumerated(EnumType.STRING)
    private Resolution resolution;
    private String reason = "";
    private String absent = "";

    protected AgendaItem() {
    }

    AgendaItem(Meeting meeting, Case subject, int place) {
        this.meeting = meeting;
        this.subject = subject;
        this.place = place;
    }

    /**
     * Puts the resolution on record. Members who have examined the case have left the table for it.
     *
     * @param examiners names by account of those who examined it
     */
    void resolve(Resolution resolved, String ground, Map<String, String> examiners) {
        if (!open) {
            throw new MeetingRefused(Why.RESOLVED, subject.number());
        }
        List<Member> leaving = leaving(examiners);
        if (!quorate(examiners)) {
            throw new MeetingRefused(Why.NO_QUORUM, subject.number(), staying(examiners).size(), staying(examiners).stream().filter(Member::present).count());
        }
        reason = Guard.reason(ground, "resolve");
        absent = String.join("、", leaving.stream().filter(Member::present).map(Member::name).toList());
        resolution = resolved;
        open = false;
    }

    /** The members who must leave the table for it: nobody decides on what they examined. */
    public List<Member> leaving(Map<String, String> examiners) {
        return meeting.members().stream().filter(member -> member.account() != null ? examiners.containsKey(member.account())
                : examiners.containsValue(member.name())).toList();
    }

    /** Whether more than half of those who may sit for it are at the table. */
    boolean quorate(Map<String, String> examiners) {
        List<Member> staying = staying(examiners);
        return 2 * staying.stream().filter(Member::present).count() > staying.size();
    }

    private List<Member> staying(Map<String, String> examiners) {
        List<Member> leaving = leaving(examiners);
        return meeting.members().stream().filter(member -> !leaving.contains(member)).toList();
    }

    public Long id() {
        return id;
    }

    public Case subject() {
        return subject;
    }

    /** From 1. */
    public int place() {
        return place;
    }

    /** Nothing is resolved yet. */
    public boolean open() {
        return open;
    }

    /** Null while it is open. */
    public Resolution resolution() {
        return resolution;
    }

    public String reason() {
        return reason;
    }

    /** The names of those who had come and left the table for it; empty where nobody had to. */
    public String absent() {
        return absent;
    }
}
