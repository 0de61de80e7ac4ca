package cn.hangce.casework.aftercare;

import cn.hangce.casework.Editions;
import cn.hangce.casework.Guard;
import cn.hangce.policy.Provisions.Evaluation;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Reads the rounds of evaluations: all for the city, its own for a district. */
@ApplicationScoped
@Transactional
public class Rounds {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;
    @Inject
    private Editions editions;

    /** The evaluation of a round, by the version of the file that it was opened with. */
    public Evaluation evaluation(EvaluationRound round) {
        return Evaluations.round(editions.version(round.programVersion()), round.evaluationId());
    }

    /** The rounds of a program, the latest first. @param programId null for all */
    public List<EvaluationRound> of(String programId, Actor by) {
        requireReader(by);
        return em.createQuery("select r from EvaluationRound r where :program is null or r.programId = :program order by r.id desc",
                EvaluationRound.class).setParameter("program", programId).getResultStream().filter(each -> each.isSeenBy(by)).toList();
    }

    /** @throws CareRefused {@link CareRule#NOT_FOUND} where it is another district’s */
    public EvaluationRound round(long roundId, Actor by) {
        requireReader(by);
        EvaluationRound round = store.find(EvaluationRound.class, roundId);
        if (!round.isSeenBy(by)) {
            throw new CareRefused(CareRule.NOT_FOUND);
        }
        return round;
    }

    /** The sheets of a round by name of the holder; of the own district for a district officer. */
    public List<EvaluationSheet> sheets(long roundId, Actor by) {
        round(roundId, by);
        String district = by.is(Role.CITY_OFFICER) ? null : by.district();
        return em.createQuery("select s from EvaluationSheet s left join s.recognition r where s.round.id = :round"
                        + " and (:district is null or s.subject.district = :district)"
                        + " order by coalesce(r.holderName, s.subject.organisationName), s.id", EvaluationSheet.class)
                .setHint("jakarta.persistence.loadgraph", withHolders()).setParameter("round", roundId).setParameter("district", district).getResultList();
    }

    private EntityGraph<EvaluationSheet> withHolders() {
        EntityGraph<EvaluationSheet> graph = em.createEntityGraph(EvaluationSheet.class);
        graph.addSubgraph("subject").addAttributeNodes("call");
        graph.addSubgraph("recognition").addSubgraph("origin").addAttributeNodes("call");
        return graph;
    }

    /** What a publication brings that needs a day, and the file names none. */
    public boolean needsDeadline(EvaluationRound round, Actor by) {
        Evaluation evaluation = evaluation(round);
        return sheets(round.id(), by).stream().filter(sheet -> sheet.grade() != null).anyMatch(sheet -> evaluation.outcomes().stream()
                .anyMatch(outcome -> outcome.when().equals(sheet.grade()) && outcome.effect().equals(Consequences.RECTIFY)
                        && outcome.within() == null));
    }

    static void requireReader(Actor by) {
        if (!by.is(Role.DISTRICT_OFFICER)) {
            Guard.role(by, Role.CITY_OFFICER, EvaluationDesk.ACT);
        }
    }
}
