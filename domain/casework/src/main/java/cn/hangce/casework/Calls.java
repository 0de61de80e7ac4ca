package cn.hangce.casework;

import cn.hangce.casework.topic.Topics;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Drafting, publishing and finding calls (申报通知). */
@ApplicationScoped
@Transactional
public class Calls {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;
    @Inject
    private CityClock clock;
    @Inject
    private DocumentNumbers numbers;
    @Inject
    private Topics topics;
    @Inject
    private Event<Happened.CallPublished> published;

    /** Whether applications can be called for: cases can be taken along the whole way of the program. */
    public boolean canBeCalled(Program program) {
        try {
            Procedure.requireDriven(program);
            return true;
        } catch (UnlawfulAct notHere) {
            return false;
        }
    }

    public Call draft(String programId, CallTerms terms, Actor by) {
        return draft(programId, terms, Announced.nothing(), by);
    }

    /** @param announced what the text leaves to the call beside its terms */
    public Call draft(String programId, CallTerms terms, Announced announced, Actor by) {
        Call call = Call.draft(editions.keepCurrent(programId, Moment.of(clock)), terms, announced, by);
        announced.requireChosen(topics.chosen(programId));
        em.persist(call);
        return call;
    }

    public Call revise(long callId, CallTerms terms, Announced announced, Actor by) {
        Call call = hold(callId);
        Program program = editions.keepCurrent(call.programId(), Moment.of(clock));
        call.revise(program, terms, announced, by);
        announced.requireChosen(topics.chosen(call.programId()));
        return call;
    }

    public Call publish(long callId, Actor by) {
        Call call = hold(callId);
        Moment now = Moment.of(clock);
        call.publish(() -> numbers.next(editions.of(call), now.day().getYear()), by, now);
        published.fire(new Happened.CallPublished(call, by, now));
        return call;
    }

    /** Everybody’s view: published calls, those closing last first. */
    public List<Call> published() {
        return em.createQuery("select c from Call c where c.state = :state order by c.closesOn desc, c.id desc", Call.class)
                .setParameter("state", Call.State.PUBLISHED).getResultList();
    }

    /** Calls whose window is open today. */
    public List<Call> open() {
        LocalDate today = clock.today();
        return published().stream().filter(call -> call.openOn(today)).toList();
    }

    /** The city officer’s view: drafts too, newest first. */
    public List<Call> all(Actor by) {
        Guard.role(by, Role.CITY_OFFICER, "draft-call");
        return em.createQuery("select c from Call c order by c.id desc", Call.class).getResultList();
    }

    /** @throws UnlawfulAct {@link Rule#NOT_FOUND}, also for drafts of which only city officers know */
    public Call find(long callId, Actor by) {
        Call call = em.find(Call.class, callId);
        if (call == null || !call.published() && (by == null || !by.is(Role.CITY_OFFICER))) {
            throw new UnlawfulAct(Rule.NOT_FOUND, callId);
        }
        return call;
    }

    private Call hold(long callId) {
        Call call = em.find(Call.class, callId, LockModeType.PESSIMISTIC_WRITE);
        if (call == null) {
            throw new UnlawfulAct(Rule.NOT_FOUND, callId);
        }
        return call;
    }
}
