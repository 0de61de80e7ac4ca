package cn.hangce.casework.aftercare;

import cn.hangce.casework.Editions;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
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

/** Finds recognitions for those who act on them, one at a time, and writes their record. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CareStore {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;
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

    /** The program by which it was recognised. */
    Program program(Recognition recognition) {
        return editions.of(recognition.origin());
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
        int last = em.createQuery("select coalesce(max(e.sequence), 0) from RecognitionEntry e where e.recognitionId = :id", Integer.class)
                .setParameter("id", recognition.id()).getSingleResult();
        em.persist(new RecognitionEntry(recognition.id(), last + 1, kind, point, note, by, now));
        em.flush();
    }

    void keep(Recognition recognition, AttachedFile.Matter matter, long matterId, List<StoredFile> files, Moment now) {
        files.forEach(file -> em.persist(new AttachedFile(recognition.id(), matter, matterId, file, now.at())));
    }
}
