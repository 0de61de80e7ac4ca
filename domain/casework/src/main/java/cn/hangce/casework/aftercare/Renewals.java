package cn.hangce.casework.aftercare;

import cn.hangce.casework.Happened;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Program;
import cn.hangce.registry.StoreReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives every recognition its last day, and lets a later one of the same program and holder take the place of the one before. */
@ApplicationScoped
@Transactional
public class Renewals {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;

    void issued(@Observes Happened.DocumentIssued event) {
        for (Recognition later : event.recognitions()) {
            settle(later);
            em.createQuery("select r from Recognition r where r.programId = :program and r.creditCode = :code and r.state = :valid and r.id < :id",
                            Recognition.class)
                    .setParameter("program", later.programId()).setParameter("code", later.creditCode())
                    .setParameter("valid", Recognition.State.VALID).setParameter("id", later.id()).getResultList().forEach(earlier -> {
                        store.hold(earlier.id()).supersede(later);
                        store.record(earlier, EntryKind.SUPERSEDED, new RecognitionEntry.Point(null, null, null, null), later.certificateNumber(), event.by(), event.at());
                    });
        }
        em.flush();
    }

    /** Those that were issued before last days were kept. */
    void ready(@Observes StoreReady ready) {
        List<Recognition> without = em.createQuery("select r from Recognition r where r.endsOn is null", Recognition.class).getResultList();
        without.forEach(this::settle);
    }

    private void settle(Recognition recognition) {
        Program program = store.program(recognition);
        if (program.recognition() != null) {
            recognition.runs(program.recognition().term());
        }
    }
}
