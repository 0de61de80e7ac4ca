package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.Editions;
import cn.hangce.casework.GrantedCases;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Status;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Finds recognitions, and what was granted without one, for those who act on them, one at a time, and writes their record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CareStore {

    private static final String ABOUT = " e where e.recognitionId = :recognition or e.caseId = :case";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;
    @Inject
    private GrantedCases cases;
    @Inject
    private CityClock clock;

    Moment now() {
        return Moment.of(clock);
    }

    /** The recognition, held until the transaction ends and as it is after whoever held it before. */
    Recognition hold(long id) {
        Recognition found = em.find(Recognition.class, id);
        if (found == null) {
            throw new CareRefused(CareRule.NOT_FOUND);
        }
        em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** The same, while the title is held. */
    Recognition holdHeld(long id) {
        Recognition found = hold(id);
        if (!found.standing(clock.today()).holds()) {
            throw new CareRefused(CareRule.NOT_HELD, found.holderName());
        }
        return found;
    }

    /** The same of the holder’s own. */
    Recognition holdOwn(long id, Actor by) {
        Recognition found = holdHeld(id);
        if (!found.creditCode().equals(by.creditCode())) {
            throw new CareRefused(CareRule.NOT_YOURS);
        }
        return found;
    }

    /** What a revocation is about, held likewise. */
    Support hold(Revocation revocation) {
        return revocation.caseId() == null ? Support.of(hold(revocation.recognitionId())) : Support.of(cases.hold(revocation.caseId()));
    }

    /** The same of the holder’s own; a title must be held still. */
    Support holdOwn(Revocation revocation, Actor by) {
        if (revocation.caseId() == null) {
            return Support.of(holdOwn(revocation.recognitionId(), by));
        }
        Support support = hold(revocation);
        if (!support.creditCode().equals(by.creditCode())) {
            throw new CareRefused(CareRule.NOT_YOURS);
        }
        return support;
    }

    /** What was granted in a case, held likewise, where it can be taken back there. */
    Support holdGranted(long caseId) {
        Case subject = cases.hold(caseId);
        requireGranted(subject);
        if (editions.of(subject).recognition() != null) {
            throw new CareRefused(CareRule.RECOGNITION_STANDS, subject.organisationName());
        }
        return Support.of(subject);
    }

    static void requireGranted(Case subject) {
        if (!wasGranted(subject)) {
            throw new CareRefused(CareRule.NOT_GRANTED, subject.organisationName());
        }
    }

    /** Granted once; a breach can come to light after the project was ended for another reason. */
    static boolean wasGranted(Case subject) {
        return subject.status().granted() || subject.status() == Status.TERMINATED;
    }

    /** The program by which it was recognised. */
    Program program(Recognition recognition) {
        return editions.of(recognition.origin());
    }

    Program program(Support support) {
        return editions.of(support.subject());
    }

    /** @throws CareRefused unless {@code by} is an officer of the city, or of the holder’s district */
    static void requireOffice(Recognition recognition, Actor by) {
        if (!by.is(Role.CITY_OFFICER)) {
            requireDistrict(recognition, by);
        }
    }

    static void requireDistrict(Recognition recognition, Actor by) {
        if (!by.is(Role.DISTRICT_OFFICER) || !recognition.origin().district().equals(by.district())) {
            throw new CareRefused(CareRule.NOT_YOUR_DISTRICT, recognition.origin().district());
        }
    }

    /** The one with that id, as it is now. */
    <T> T find(Class<T> type, long id) {
        T found = em.find(type, id);
        if (found == null) {
            throw new CareRefused(CareRule.NOT_FOUND);
        }
        return found;
    }

    /** Read again once its recognition is held, so that what another has just done is seen. */
    <T> T fresh(T entity) {
        em.refresh(entity);
        return entity;
    }

    void record(Recognition recognition, EntryKind kind, RecognitionEntry.Point point, String note, Actor by, Moment now) {
        record(Support.of(recognition), kind, point, note, by, now);
    }

    void record(Support support, EntryKind kind, RecognitionEntry.Point point, String note, Actor by, Moment now) {
        int last = em.createQuery("select coalesce(max(e.sequence), 0) from RecognitionEntry" + ABOUT, Integer.class)
                .setParameter("recognition", support.recognitionId()).setParameter("case", support.caseId()).getSingleResult();
        em.persist(new RecognitionEntry(support, last + 1, kind, point, note, by, now));
        em.flush();
    }

    /** What has happened, in its order. */
    List<RecognitionEntry> entries(Support support) {
        return of(RecognitionEntry.class, support, "e.sequence");
    }

    /** The latest first. */
    List<Revocation> revocations(Support support) {
        return of(Revocation.class, support, "e.id desc");
    }

    List<AttachedFile> files(Support support) {
        return of(AttachedFile.class, support, "e.id");
    }

    private <T> List<T> of(Class<T> type, Support support, String order) {
        return em.createQuery("select e from " + type.getSimpleName() + ABOUT + " order by " + order, type)
                .setParameter("recognition", support.recognitionId()).setParameter("case", support.caseId()).getResultList();
    }

    void keep(Recognition recognition, AttachedFile.Matter matter, long matterId, List<StoredFile> files, Moment now) {
        keep(Support.of(recognition), matter, matterId, files, now);
    }

    void keep(Support support, AttachedFile.Matter matter, long matterId, List<StoredFile> files, Moment now) {
        files.forEach(file -> em.persist(new AttachedFile(support, matter, matterId, file, now.at())));
    }
}
