package cn.hangce.casework.meeting;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.Moment;
import cn.hangce.casework.meeting.MeetingRefused.Why;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Hibernate;

/** Calls meetings together, keeps their agenda, and has decided what they resolve. */
@ApplicationScoped
@Transactional
public class Meetings {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseReading reading;
    @Inject
    private Decisions decisions;
    @Inject
    private CityClock clock;
    @Inject
    private Event<MeetingClosed> closed;

    public Meeting call(MeetingPlan plan, Actor by) {
        Meeting meeting = new Meeting(plan, by, Moment.of(clock));
        em.persist(meeting);
        return meeting;
    }

    public Meeting revise(long meetingId, long seenVersion, MeetingPlan plan, Actor by) {
        Meeting meeting = hold(meetingId, seenVersion);
        meeting.revise(plan, by);
        em.flush();
        return meeting;
    }

    /** Puts cases on the agenda that wait for a decision; all of them or none. */
    public void put(long meetingId, Collection<Long> caseIds, Actor by) {
        Meeting.requireDecider(by);
        Meeting meeting = hold(meetingId);
        for (long caseId : caseIds) {
            Case subject = reading.find(caseId, by);
            Set<Act> acts = reading.possibleActs(subject, by);
            if (!acts.contains(Act.APPROVE) && !acts.contains(Act.CONFIRM)) {
                throw new MeetingRefused(Why.NOT_DECIDABLE, subject.number());
            }
            if (onOpenAgenda(subject)) {
                throw new MeetingRefused(Why.ON_ANOTHER_AGENDA, subject.number());
            }
            meeting.put(subject, by);
        }
        try {
            em.flush();
        } catch (PersistenceException twice) {
            // Put on two agendas at once: the database lets one of them have it.
            throw new MeetingRefused(Why.ON_ANOTHER_AGENDA, caseIds.size());
        }
    }

    private boolean onOpenAgenda(Case subject) {
        return em.createQuery("select count(i) from AgendaItem i where i.subject = :subject and i.open", Long.class)
                .setParameter("subject", subject).getSingleResult() > 0;
    }

    public void takeOff(long meetingId, long itemId, Actor by) {
        hold(meetingId).takeOff(itemId, by);
    }

    /** Resolves on these items and has them decided, each with the meeting on its record; all of them or none. */
    public void resolve(long meetingId, long seenVersion, List<Resolved> resolutions, Actor by) {
        Meeting meeting = hold(meetingId, seenVersion);
        meeting.requireSitting(by, Moment.of(clock));
        for (Resolved each : resolutions) {
            AgendaItem item = meeting.item(each.itemId());
            item.resolve(each.resolution(), each.reason(), reading.examiners(item.subject()));
            // Off the open agenda before the case is decided, which is refused while it is on one.
            em.flush();
            if (each.resolution() != Resolution.DEFER) {
                decisions.decide(List.of(item.subject().id()), each.resolution() == Resolution.APPROVE, meeting.ground(item.reason()),
                        Map.of(item.subject().id(), each.found()), by);
            }
        }
        em.lock(meeting, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Takes the minutes; nothing of the meeting changes afterwards. */
    public Meeting close(long meetingId, long seenVersion, String minutes, Actor by) {
        Meeting meeting = hold(meetingId, seenVersion);
        Moment now = Moment.of(clock);
        meeting.close(minutes, by, now);
        em.flush();
        closed.fire(new MeetingClosed(meeting, by, now));
        return meeting;
    }

    /** A meeting with members and agenda, for reading. */
    public Meeting find(long meetingId, Actor by) {
        Meeting.requireDecider(by);
        Meeting meeting = em.find(Meeting.class, meetingId);
        if (meeting == null) {
            throw new MeetingRefused(Why.NOT_FOUND, meetingId);
        }
        Hibernate.initialize(meeting.members());
        meeting.agenda().forEach(item -> Hibernate.initialize(item.subject().history()));
        return meeting;
    }

    /** The newest first. */
    public List<Meeting> all(Actor by) {
        Meeting.requireDecider(by);
        return em.createQuery("select m from Meeting m order by m.heldOn desc, m.id desc", Meeting.class).getResultList();
    }

    /** The ids of all cases on an open agenda. */
    public Set<Long> onAgendas() {
        return Set.copyOf(em.createQuery("select i.subject.id from AgendaItem i where i.open", Long.class).getResultList());
    }

    private Meeting hold(long meetingId, long seenVersion) {
        Meeting meeting = hold(meetingId);
        if (meeting.version() != seenVersion) {
            throw new MeetingRefused(Why.CHANGED, meeting.title());
        }
        return meeting;
    }

    private Meeting hold(long meetingId) {
        Meeting meeting = em.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw new MeetingRefused(Why.NOT_FOUND, meetingId);
        }
        return meeting;
    }
}
