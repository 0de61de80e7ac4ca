package cn.hangce.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Cases of all calls in which the applicant has something to do by a day, for whoever reminds it. Both days of a span are included. */
@ApplicationScoped
@Transactional
public class ApplicantsTurn {

    private static final String WAITING = "select c from ApplicationCase c join fetch c.call where c.waiting.waitsFor is not null"
            + " and c.submittedAt is not null and ";
    private static final String ITS_TURN = "c.waiting.waitsFor = cn.hangce.registry.Role.APPLICANT and ";
    private static final String DUE = "c.waiting.dueOn between :from and :until order by c.id";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;

    /** Contracts and task books that wait for the applicant and whose last day for signing is in the span. */
    public List<Case> toSign(LocalDate from, LocalDate until) {
        return read(ITS_TURN + "c.waiting.kind = cn.hangce.casework.StageKind.CONTRACT and " + DUE, from, until);
    }

    /** Projects before their acceptance whose contract has its last day in the span. */
    public List<Case> contractsEnding(LocalDate from, LocalDate until) {
        return read("c.waiting.contractEndsOn between :from and :until order by c.id", from, until).stream().filter(this::isToBeAccepted).toList();
    }

    private boolean isToBeAccepted(Case subject) {
        Procedure procedure = new Procedure(editions.of(subject));
        return procedure.has(StageKind.ACCEPTANCE) && procedure.isUnderContract(subject.stage());
    }

    /** Projects that stand in their acceptance and whose last day for it is in the span. */
    public List<Case> toBeAccepted(LocalDate from, LocalDate until) {
        return read("c.waiting.kind = cn.hangce.casework.StageKind.ACCEPTANCE and " + DUE, from, until);
    }

    /** Returned for correction, with their last day in the span. */
    public List<Case> toCorrect(LocalDate from, LocalDate until) {
        return read(ITS_TURN + "c.status = cn.hangce.casework.Status.RETURNED and " + DUE, from, until);
    }

    /** Returned for correction in the span and not handed in since, where no text sets a term for that. */
    public List<Case> lyingReturned(LocalDate from, LocalDate until) {
        return read(ITS_TURN + "c.status = cn.hangce.casework.Status.RETURNED and c.waiting.dueOn is null and c.enteredOn between :from and :until order by c.id",
                from, until);
    }

    private List<Case> read(String which, LocalDate from, LocalDate until) {
        return em.createQuery(WAITING + which, Case.class).setParameter("from", from).setParameter("until", until).getResultList();
    }
}
