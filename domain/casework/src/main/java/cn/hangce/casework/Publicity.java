package cn.hangce.casework;

import cn.hangce.casework.files.StoredFile;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Notices and objections (document 30, 四(四)): publish the list, take and answer objections, go on to the decision. */
@ApplicationScoped
@Transactional
public class Publicity {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private NumberSeries numbers;
    @Inject
    private Event<Happened.NoticePublished> published;

    public Notice publish(Collection<Long> caseIds, String title, Actor by) {
        List<Case> cases = store.holdAll(caseIds);
        Moment now = store.now();
        Notice notice = new Notice(cases.get(0).call(), title, by, now);
        em.persist(notice);
        em.flush();
        cases.forEach(subject -> subject.publish(editions.of(subject), notice, by, now));
        published.fire(new Happened.NoticePublished(notice, cases, by, now));
        return notice;
    }

    /** Everybody’s view, newest first. */
    public List<Notice> notices() {
        return em.createQuery("select n from Notice n order by n.publishedOn desc, n.id desc", Notice.class).getResultList();
    }

    public Notice find(long noticeId) {
        Notice notice = em.find(Notice.class, noticeId);
        if (notice == null) {
            throw new UnlawfulAct(Rule.NOT_FOUND, noticeId);
        }
        return notice;
    }

    /** The cases on a notice, by number. */
    public List<Case> casesOn(long noticeId) {
        return em.createQuery("select c from ApplicationCase c where c.noticeId = :notice order by c.number", Case.class)
                .setParameter("notice", noticeId).getResultList();
    }

    /**
     * Takes an objection from anybody, without sign-on, until the notice’s last day.
     *
     * @param evidence may be null
     * @return the objection with the number of its receipt
     */
    public Objection object(long noticeId, long caseId, Objection.Statement statement, StoredFile evidence) {
        Notice notice = hold(noticeId);
        Case subject = em.find(Case.class, caseId);
        if (subject == null || !notice.id().equals(subject.noticeId())) {
            throw new UnlawfulAct(Rule.NOT_FOUND, caseId);
        }
        Moment now = store.now();
        String number = String.format(Locale.ROOT, "YY-%d-%04d", now.day().getYear(), numbers.next("objection", now.day().getYear()));
        Objection objection = new Objection(notice, subject, number, statement, evidence, now);
        em.persist(objection);
        return objection;
    }

    /** Answers on the record; an objection that is upheld ends its case. */
    public Objection answer(long objectionId, boolean upheld, String text, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, "answer-objection");
        Objection objection = em.find(Objection.class, objectionId);
        if (objection == null) {
            throw new UnlawfulAct(Rule.NOT_FOUND, objectionId);
        }
        Notice notice = hold(objection.notice().id());
        Case subject = store.hold(objection.subject().id());
        em.refresh(objection);
        Moment now = store.now();
        objection.answer(upheld, text, by, now);
        if (upheld && !subject.status().ended()) {
            subject.upholdObjection(editions.of(subject), notice, text, by, now);
        }
        return objection;
    }

    /** For the city officer: the objections to a notice, oldest first. */
    public List<Objection> objections(long noticeId, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, "answer-objection");
        return em.createQuery("select o from Objection o where o.notice.id = :notice order by o.id", Objection.class)
                .setParameter("notice", noticeId).getResultList();
    }

    /** Ends the period and sends the cases that still stand to the decision. */
    public void close(long noticeId, Actor by) {
        Notice notice = hold(noticeId);
        Moment now = store.now();
        notice.close(by, now);
        for (Case each : casesOn(noticeId)) {
            Case subject = store.hold(each.id());
            if (!subject.status().ended()) {
                subject.closePublicity(editions.of(subject), notice, by, now);
            }
        }
    }

    private Notice hold(long noticeId) {
        Notice notice = em.find(Notice.class, noticeId, LockModeType.PESSIMISTIC_WRITE);
        if (notice == null) {
            throw new UnlawfulAct(Rule.NOT_FOUND, noticeId);
        }
        return notice;
    }
}
