package cn.hangce.casework.topic;

import cn.hangce.casework.CalledTopic;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.topic.TopicRefused.Why;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Hibernate;

/** Proposes, argues and settles the topics of programs, and says which a call may name. */
@ApplicationScoped
@Transactional
public class Topics {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private ProgramLibrary library;
    @Inject
    private CityClock clock;

    /** The programs whose topics this office settles. */
    public List<Choosing> settledBy(Actor officer) {
        return library.programs().stream().flatMap(program -> Choosing.of(program).stream()).filter(choosing -> officer.is(choosing.settler())).toList();
    }

    public Topic propose(String programId, String title, String content, String origin, Actor by) {
        Program program = library.program(programId).orElseThrow(() -> new TopicRefused(Why.NOT_FOUND, String.valueOf(programId)));
        Topic topic = Topic.propose(Choosing.require(program), title, content, origin, by, Moment.of(clock));
        try {
            em.persist(topic);
            em.flush();
        } catch (PersistenceException twice) {
            // The database knows each title of a program once.
            throw new TopicRefused(Why.PROPOSED_ALREADY, topic.title());
        }
        return topic;
    }

    public Topic argue(long topicId, long seenVersion, String opinion, Actor by) {
        Topic topic = hold(topicId);
        topic.argue(choosing(topic), opinion, by, Moment.of(clock));
        requireSeen(topic, seenVersion);
        // Nobody settles what has been argued meanwhile without having read it.
        em.lock(topic, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return topic;
    }

    public Topic settle(long topicId, long seenVersion, boolean chosen, String reason, Actor by) {
        Topic topic = hold(topicId);
        topic.settle(choosing(topic), chosen, reason, by, Moment.of(clock));
        requireSeen(topic, seenVersion);
        em.flush();
        return topic;
    }

    private Choosing choosing(Topic topic) {
        return Choosing.require(library.program(topic.programId()).orElseThrow(() -> new TopicRefused(Why.NOT_FOUND, topic.programId())));
    }

    /** Of two officers at once the second finds what the first has done. */
    private Topic hold(long topicId) {
        Topic topic = em.find(Topic.class, topicId, LockModeType.PESSIMISTIC_WRITE);
        if (topic == null) {
            throw new TopicRefused(Why.NOT_FOUND, topicId);
        }
        return topic;
    }

    private static void requireSeen(Topic topic, long seenVersion) {
        if (topic.version() != seenVersion) {
            throw new TopicRefused(Why.CHANGED, topic.title());
        }
    }

    /** All topics of a program with what was done with them, the newest first. */
    public List<Topic> of(String programId, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, Topic.PROPOSE);
        List<Topic> topics = em.createQuery("select t from Topic t where t.programId = :program order by t.id desc", Topic.class)
                .setParameter("program", String.valueOf(programId)).getResultList();
        topics.forEach(topic -> topic.steps().forEach(Hibernate::initialize));
        return topics;
    }

    /** Those that a call of the program may name, as they were chosen. */
    public List<CalledTopic> chosen(String programId) {
        return em.createQuery("select t from Topic t where t.programId = :program and t.standing = :chosen order by t.id", Topic.class)
                .setParameter("program", String.valueOf(programId)).setParameter("chosen", Topic.Standing.CHOSEN)
                .getResultStream().map(topic -> new CalledTopic(topic.id(), topic.title())).toList();
    }
}
