package cn.hangce.casework;

import cn.hangce.casework.files.StoredFile;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityCalendar;
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
import java.util.Optional;
import java.util.UUID;

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
    private CityCalendar calendar;
    @Inject
    private Event<Happened.NoticePublished> published;
    @Inject
    private Event<Happened.ObjectionAnswered> answered;

    public Notice publish(Collection<Long> caseIds, String title, Actor by) {
        List<Case> cases = store.holdAll(caseIds);
        Moment now = store.now();
        Notice notice = new Notice(cases, title, period(cases), calendar.current(), by, now);
        em.persist(notice);
        em.flush();
        cases.forEach(subject -> subject.publish(editions.of(subject), notice, by, now));
        published.fire(new Happened.NoticePublished(notice, cases, by, now));
        return notice;
    }

    /**
     * The term that a list of these cases would have if it were published today.
     *
     * @param cases all of one call
     * @throws UnlawfulAct {@link Rule#NOTICE_STAGES} or {@link Rule#CALENDAR_MISSING}
     */
    public NoticeTerm planned(Collection<Case> cases) {
        return period(cases).from(store.now().day(), calendar.current());
    }

    /** A program may have several stages of publicity, each with a period of its own; a list is of one of them. */
    private NoticePeriod period(Collection<Case> cases) {
        Case first = cases.iterator().next();
        Program program = editions.of(first);
        List<NoticePeriod> periods = NoticePeriod.of(program, first.call().publicityDays()).stream()
                .filter(period -> cases.stream().anyMatch(each -> each.stage().equals(period.stage().id()))).toList();
        if (periods.size() > 1) {
            throw new UnlawfulAct(Rule.NOTICE_STAGES, periods.stream().map(period -> period.stage().label()).toList());
        }
        // None of them is to be published now; each says so itself.
        return periods.stream().findFirst().orElseGet(() -> NoticePeriod.of(new Procedure(program).stage(first.stage()), first.call().publicityDays()));
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

    /** Everybody’s view of the cases on a notice, by number. */
    public List<ListedCase> list(long noticeId) {
        return em.createQuery("select new cn.hangce.casework.ListedCase(c.id, c.number, c.organisationName, c.district)"
                        + " from Notice n join n.cases c where n.id = :notice order by c.number", ListedCase.class)
                .setParameter("notice", noticeId).getResultList();
    }

    /** Everybody’s view of the objections to a notice: those that are answered, oldest first. */
    public List<AnsweredObjection> answered(long noticeId) {
        return em.createQuery("select o from Objection o where o.notice.id = :notice and o.state <> :open order by o.id", Objection.class)
                .setParameter("notice", noticeId).setParameter("open", Objection.State.OPEN).getResultStream()
                .map(AnsweredObjection::of).toList();
    }

    /** For whoever holds the receipt: whether an objection to the notice arrived under this number. */
    public Optional<ObjectionReceipt> receipt(long noticeId, String number) {
        return em.createQuery("select o from Objection o where o.notice.id = :notice and o.number = :number", Objection.class)
                .setParameter("notice", noticeId).setParameter("number", number).getResultStream().findFirst().map(ObjectionReceipt::of);
    }

    /** The cases on a notice, by number. */
    public List<Case> casesOn(long noticeId) {
        return em.createQuery("select c from Notice n join n.cases c where n.id = :notice order by c.number", Case.class)
                .setParameter("notice", noticeId).getResultList();
    }

    /**
     * Takes an objection from anybody, without sign-on, until the notice’s last day. A form that arrives once more, by a double
     * click or a reload, brings back the receipt of the first time.
     *
     * @param formKey  the same only for the same form with the same in it
     * @param evidence may be null
     */
    public ObjectionReceipt object(long noticeId, long caseId, UUID formKey, Objection.Statement statement, StoredFile evidence) {
        Notice notice = hold(noticeId);
        return arrived(notice, formKey).orElseGet(() -> receive(notice, caseId, formKey, statement, evidence));
    }

    /** The notice is held, so that of two at once the second one finds the first. */
    private Optional<ObjectionReceipt> arrived(Notice notice, UUID formKey) {
        return em.createQuery("select o from Objection o where o.notice = :notice and o.formKey = :key", Objection.class)
                .setParameter("notice", notice).setParameter("key", formKey).getResultStream().findFirst().map(ObjectionReceipt::of);
    }

    private ObjectionReceipt receive(Notice notice, long caseId, UUID formKey, Objection.Statement statement, StoredFile evidence) {
        Case subject = em.find(Case.class, caseId);
        if (subject == null || !notice.lists(subject)) {
            throw new UnlawfulAct(Rule.NOT_FOUND, caseId);
        }
        Moment now = store.now();
        String number = String.format(Locale.ROOT, "YY-%d-%04d", now.day().getYear(), numbers.next("objection", now.day().getYear()));
        Objection objection = new Objection(notice, subject, number, formKey, statement, evidence, now);
        em.persist(objection);
        return ObjectionReceipt.of(objection);
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
        if (upheld && notice.id().equals(subject.noticeId()) && !subject.status().ended()) {
            store.moving(subject, () -> subject.upholdObjection(editions.of(subject), notice, text, by, now));
        }
        answered.fire(new Happened.ObjectionAnswered(objection, by, now));
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
                store.moving(subject, () -> subject.closePublicity(editions.of(subject), notice, by, now));
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
