package cn.hangce.casework;

import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds cases for those who act on them: one at a time holds a case, and who saw an older version is told so. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseStore {

    /** The last stage has been left. */
    private static final Set<Status> DONE = EnumSet.of(Status.RECOGNISED, Status.COMPLETED);

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;
    @Inject
    private WorkingDays days;
    @Inject
    private Event<Happened.CaseApproved> approved;
    @Inject
    private Event<Happened.StageLeft> left;
    @Inject
    private Event<Happened.GrantLost> lost;

    /** The case, held until the transaction ends. */
    Case hold(long id) {
        days.look();
        Case found = em.find(Case.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new UnlawfulAct(Rule.NOT_FOUND, id);
        }
        return found;
    }

    /** The case, held, if it still is what the reader saw. */
    Case hold(long id, long seenVersion) {
        Case found = hold(id);
        if (found.version() != seenVersion) {
            throw new UnlawfulAct(Rule.CHANGED_MEANWHILE);
        }
        return found;
    }

    /** All of one call, held in the order of their ids so that two officers cannot block each other. */
    List<Case> holdAll(Collection<Long> ids) {
        if (ids.isEmpty()) {
            throw new UnlawfulAct(Rule.NOTHING_CHOSEN);
        }
        List<Case> cases = ids.stream().distinct().sorted().map(this::hold).toList();
        if (cases.stream().map(each -> each.call().id()).distinct().count() > 1) {
            throw new UnlawfulAct(Rule.CASES_OF_ANOTHER_CALL);
        }
        return cases;
    }

    /**
     * Lets a case move, and tells what came of it: that it was granted, that it has left a stage, that a grant was lost. Observers take
     * part in the transaction.
     */
    void moving(Case subject, Runnable act) {
        String stage = subject.stage();
        Status status = subject.status();
        act.run();
        if (!status.granted() && subject.status().granted()) {
            approved.fire(new Happened.CaseApproved(subject));
        }
        if (!stage.equals(subject.stage()) || DONE.contains(subject.status()) && !DONE.contains(status)) {
            left.fire(new Happened.StageLeft(subject, stage));
        }
        if (status.granted() && !subject.status().granted()) {
            lost.fire(new Happened.GrantLost(subject));
        }
    }

    Moment now() {
        return Moment.of(clock);
    }
}
