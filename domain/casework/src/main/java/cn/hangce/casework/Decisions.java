package cn.hangce.casework;

import cn.hangce.casework.meeting.Resolution;
import cn.hangce.policy.Stage;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The decision and what follows from it (document 30, 四(四)): approve or refuse a batch, issue the recognitions. */
@ApplicationScoped
@Transactional
public class Decisions {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private NumberSeries numbers;
    @Inject
    private DocumentNumbers documents;
    @Inject
    private Event<Happened.CaseRejected> refused;
    @Inject
    private Event<Happened.DocumentIssued> issued;

    /** Decides all of these cases alike, or none of them: one that cannot be approved, or paid, stops the batch. */
    public void decide(Collection<Long> caseIds, boolean approve, String reason, Actor by) {
        decide(caseIds, approve, reason, Map.of(), by);
    }

    /** @param found what is decided with the approval where the text has that decided, as text by fact, for each case by id */
    public void decide(Collection<Long> caseIds, boolean approve, String reason, Map<Long, Map<String, String>> found, Actor by) {
        List<Case> cases = store.holdAll(caseIds);
        requireOnNoAgenda(cases);
        cases.forEach(subject -> requireMeeting(subject, approve));
        Moment now = store.now();
        for (Case subject : cases) {
            store.moving(subject, () -> subject.decide(editions.of(subject), approve, reason, found.getOrDefault(subject.id(), Map.of()), by, now));
            if (!approve) {
                refused.fire(new Happened.CaseRejected(subject, subject.history().get(subject.history().size() - 1).act(), reason, by, now));
            }
        }
        em.flush();
    }

    /** What a meeting is going to resolve on is not decided beside it. */
    void requireOnNoAgenda(List<Case> cases) {
        List<String> waiting = em.createQuery("select i.subject.number from AgendaItem i where i.open and i.subject in :cases", String.class)
                .setParameter("cases", cases).getResultList();
        if (!waiting.isEmpty()) {
            throw new UnlawfulAct(Rule.ON_AGENDA, waiting);
        }
    }

    /** Where the text has a meeting decide, it must have resolved so; a case is decided once, so that there is no older resolution than this. */
    private void requireMeeting(Case subject, boolean approve) {
        Stage stage = new Procedure(editions.of(subject)).stage(subject.stage());
        if (stage.inMeeting() && em.createQuery("select count(i) from AgendaItem i where i.subject = :subject and i.resolution = :resolution", Long.class)
                .setParameter("subject", subject).setParameter("resolution", approve ? Resolution.APPROVE : Resolution.REFUSE).getSingleResult() == 0) {
            throw new UnlawfulAct(Rule.DECIDED_IN_MEETING, subject.number(), stage.cite());
        }
    }

    /**
     * Issues the document on these approved cases under the next number; whom it recognises, where the program recognises anybody.
     */
    public Issued issue(Collection<Long> caseIds, Actor by) {
        List<Case> cases = store.holdAll(caseIds);
        Moment now = store.now();
        Call call = cases.get(0).call();
        Guard.role(by, Role.CITY_OFFICER, Act.ISSUE.name());
        String number = documents.next(editions.of(call), now.day().getYear());
        cases.forEach(subject -> store.moving(subject, () -> subject.issue(editions.of(subject), number, by, now)));
        List<Recognition> recognitions = cases.stream().filter(subject -> editions.of(subject).recognition() != null)
                .map(subject -> new Recognition(subject, certificateNumber(subject.call(), now), number, by, now)).toList();
        recognitions.forEach(em::persist);
        em.flush();
        issued.fire(new Happened.DocumentIssued(call, number, cases, recognitions, by, now));
        return new Issued(number, recognitions);
    }

    /** The recognitions of an organisation, newest first. */
    public List<Recognition> recognitionsOf(String creditCode) {
        return em.createQuery("select r from Recognition r where r.creditCode = :code order by r.id desc", Recognition.class)
                .setParameter("code", creditCode).getResultList();
    }

    /** Every recognition that has not been revoked. */
    public List<Recognition> valid() {
        return em.createQuery("select r from Recognition r where r.state = :valid order by r.id", Recognition.class)
                .setParameter("valid", Recognition.State.VALID).getResultList();
    }

    private String certificateNumber(Call call, Moment now) {
        int year = now.day().getYear();
        return String.format(Locale.ROOT, "%d%06d", year, numbers.next("certificate/" + call.programId(), year));
    }
}
