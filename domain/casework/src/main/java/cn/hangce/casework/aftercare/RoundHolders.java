package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.Commitments;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Evaluation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who is judged in a round, and how they were judged before: those who hold a title, or those to whom something was granted without one. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RoundHolders {

    private static final String PUBLISHED = " and s.round.evaluationId = :evaluation and s.round.publishedOn is not null and s.grade is not null order by s.id";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Editions editions;

    /** An empty sheet for each; of a district’s round for its own. */
    List<EvaluationSheet> sheets(EvaluationRound round, Program program) {
        return program.recognition() == null ? untitled(round) : titled(round, Evaluations.round(program, round.evaluationId()));
    }

    private List<EvaluationSheet> titled(EvaluationRound round, Evaluation evaluation) {
        return em.createQuery("select r from Recognition r where r.programId = :program and r.state = :valid"
                        + " and (:district is null or r.origin.district = :district) order by r.id", Recognition.class)
                .setParameter("program", round.programId()).setParameter("valid", Recognition.State.VALID).setParameter("district", round.district())
                .getResultStream().filter(holder -> Evaluations.concerns(evaluation, holder, round.year()))
                .map(holder -> new EvaluationSheet(round, holder, Evaluations.takesPart(evaluation, holder, round.year()))).toList();
    }

    /** Those to whom something was granted that binds them since the year or before. */
    private List<EvaluationSheet> untitled(EvaluationRound round) {
        return em.createQuery("select c from ApplicationCase c where c.call.programId = :program and c.district = :district and c.submittedAt is not null"
                        + " order by c.id", Case.class)
                .setParameter("program", round.programId()).setParameter("district", round.district()).getResultStream()
                .filter(subject -> Commitments.since(subject, editions.of(subject)).filter(since -> since.getYear() <= round.year()).isPresent())
                .map(subject -> new EvaluationSheet(round, subject)).toList();
    }

    /** The published grades of a holder, by year; those of a recognition that this one renewed count on. */
    Map<Integer, String> grades(Recognition recognition, String evaluationId) {
        return byYear(em.createQuery("select s from EvaluationSheet s where s.recognition.creditCode = :code and s.recognition.programId = :program" + PUBLISHED,
                EvaluationSheet.class).setParameter("code", recognition.creditCode()).setParameter("program", recognition.programId())
                .setParameter("evaluation", evaluationId));
    }

    Map<Integer, String> grades(Case subject, String evaluationId) {
        return byYear(em.createQuery("select s from EvaluationSheet s where s.subject = :subject" + PUBLISHED, EvaluationSheet.class)
                .setParameter("subject", subject).setParameter("evaluation", evaluationId));
    }

    private static Map<Integer, String> byYear(TypedQuery<EvaluationSheet> published) {
        return published.getResultStream().collect(Collectors.toMap(sheet -> sheet.round().year(), EvaluationSheet::grade, (earlier, later) -> later));
    }
}
