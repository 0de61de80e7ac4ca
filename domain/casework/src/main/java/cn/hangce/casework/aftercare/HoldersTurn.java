package cn.hangce.casework.aftercare;

import cn.hangce.casework.Recognition;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Recognitions whose holder has something to do by a day, for whoever reminds it. Both days of a span are included. */
@ApplicationScoped
@Transactional
public class HoldersTurn {

    private static final String TERM = "select new cn.hangce.casework.aftercare.HoldersTurn$Term(r, x.%1$s) from %2$s x join Recognition r on r.id = x.recognitionId"
            + " where x.%1$s between :from and :until and %3$s order by x.id";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;

    /**
     * What a holder has to do, and until when.
     *
     * @param lastDay inclusive
     */
    public record Term(Recognition recognition, LocalDate lastDay) {
    }

    /** What is to be put right and has not been found so, with its last day in the span. */
    public List<Term> toRectify(LocalDate from, LocalDate until) {
        return read(TERM.formatted("dueOn", "Rectification", "x.result is null"), from, until);
    }

    /** Hearings in which the holder has not stated its view, with the last day for it in the span. */
    public List<Term> toBeHeard(LocalDate from, LocalDate until) {
        return read(TERM.formatted("viewUntil", "Revocation", "x.viewedOn is null and x.state = cn.hangce.casework.aftercare.Revocation.State.HEARING"),
                from, until);
    }

    /** A title that has ended meanwhile leaves nothing to do. */
    private List<Term> read(String query, LocalDate from, LocalDate until) {
        return em.createQuery(query, Term.class).setParameter("from", from).setParameter("until", until).getResultStream()
                .filter(term -> term.recognition().standing(clock.today()).holds()).toList();
    }
}
