package cn.hangce.casework;

import cn.hangce.casework.contract.ChangeRequest;
import cn.hangce.casework.contract.ContractHappened.ChangeAsked;
import cn.hangce.casework.contract.ContractHappened.ChangeDecided;
import cn.hangce.casework.contract.ContractHappened.OpinionGiven;
import cn.hangce.casework.contract.ContractHappened.PlaceForfeited;
import cn.hangce.casework.contract.Wish;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * What happens to a contract between the grant and the acceptance: it is forfeited, or changed on request. Every act holds the case, so
 * that two cannot meet; who saw an older version is told so.
 */
@ApplicationScoped
@Transactional
public class ContractDesk {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private ContractReading reading;
    @Inject
    private CityCalendar calendar;
    @Inject
    private Event<ChangeAsked> asked;
    @Inject
    private Event<OpinionGiven> opined;
    @Inject
    private Event<ChangeDecided> decided;
    @Inject
    private Event<PlaceForfeited> forfeited;
    @Inject
    private Event<Happened.CaseRejected> rejected;
    @Inject
    private Event<Happened.RecordMade> made;

    /** Asks for a change, for the applicant that the account has signed on for. */
    public ChangeRequest ask(long caseId, Wish wish, Actor by) {
        Case subject = store.hold(caseId);
        Moment now = store.now();
        ChangeRequest request = ChangeRequest.ask(reading.situation(subject), wish, by, now);
        em.persist(request);
        em.flush();
        asked.fire(new ChangeAsked(subject, request, by, now));
        return request;
    }

    public void withdraw(long requestId, long seenVersion, Actor by) {
        hold(requestId, seenVersion).withdraw(by, store.now());
        em.flush();
    }

    /** The opinion that the text wants before the decision. */
    public void giveOpinion(long requestId, long seenVersion, boolean inFavour, String words, Actor by) {
        ChangeRequest request = hold(requestId, seenVersion);
        Moment now = store.now();
        request.giveOpinion(editions.of(request.subject()), inFavour, words, by, now);
        em.flush();
        opined.fire(new OpinionGiven(request.subject(), request, by, now));
    }

    /** Grants a change, which gives the contract its next wording, or refuses it. */
    public void decide(long requestId, long seenVersion, boolean approve, String ground, Actor by) {
        ChangeRequest request = hold(requestId, seenVersion);
        Case subject = request.subject();
        Moment now = store.now();
        StageRecord wording = Amendments.decide(subject, editions.of(subject), request, approve, ground, by, now);
        if (wording != null) {
            em.persist(wording);
        }
        em.flush();
        if (wording != null) {
            made.fire(new Happened.RecordMade(subject, wording, by, now));
        }
        decided.fire(new ChangeDecided(subject, request, wording, by, now));
    }

    /** Ends a case whose contract was not signed in its time. */
    public Case forfeit(long caseId, long seenVersion, String reason, Actor by) {
        Case subject = store.hold(caseId, seenVersion);
        Moment now = store.now();
        store.moving(subject, () -> Forfeiture.of(subject, editions.of(subject), reason, by, now, calendar.current()));
        em.flush();
        rejected.fire(new Happened.CaseRejected(subject, Act.FORFEIT, reason, by, now));
        forfeited.fire(new PlaceForfeited(subject, by, now));
        return subject;
    }

    /** Whether the actor could forfeit the case’s place today; a page offers it then and not before. */
    public boolean mayForfeit(Case subject, Actor by) {
        Program program = editions.of(subject);
        return Forfeiture.isOpen(subject, program, by, store.now().day(), calendar.current());
    }

    /** The request, its case held before either is read: who waited for another must see what that one has done. */
    private ChangeRequest hold(long requestId, long seenVersion) {
        Long caseId = em.createQuery("select r.subject.id from ChangeRequest r where r.id = :id", Long.class).setParameter("id", requestId)
                .getResultStream().findFirst().orElseThrow(() -> new UnlawfulAct(Rule.NOT_FOUND, requestId));
        store.hold(caseId);
        ChangeRequest found = em.find(ChangeRequest.class, requestId);
        if (found.version() != seenVersion) {
            throw new UnlawfulAct(Rule.CHANGED_MEANWHILE);
        }
        return found;
    }
}
