package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityGraph;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Recognitions and their record for reading: a holder its own, a district officer those of the own district, the city’s officials
 * all.
 */
@ApplicationScoped
@Transactional
public class Reading {

    private static final String LOAD = "jakarta.persistence.loadgraph";
    private static final List<Role> CITY = List.of(Role.CITY_OFFICER, Role.DECISION_MAKER, Role.FINANCE_OFFICER, Role.AUDITOR);

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;
    @Inject
    private Registry registry;
    @Inject
    private CityClock clock;

    /** Those that {@code by} may see, the latest first. @param programId null for all */
    public List<Recognition> list(String programId, Actor by) {
        boolean city = CITY.stream().anyMatch(by::is);
        if (!city && !by.is(Role.DISTRICT_OFFICER)) {
            return List.of();
        }
        return em.createQuery("select r from Recognition r where (:program is null or r.programId = :program)"
                        + " and (:district is null or r.origin.district = :district) order by r.id desc", Recognition.class).setHint(LOAD, withCases())
                .setParameter("program", programId).setParameter("district", city ? null : String.valueOf(by.district())).getResultList();
    }

    /** The own ones of the organisation that {@code by} has signed on for, the latest first. */
    public List<Recognition> mine(Actor by) {
        return em.createQuery("select r from Recognition r where r.creditCode = :code order by r.id desc", Recognition.class).setHint(LOAD, withCases())
                .setParameter("code", String.valueOf(by.creditCode())).getResultList();
    }

    private EntityGraph<Recognition> withCases() {
        EntityGraph<Recognition> graph = em.createEntityGraph(Recognition.class);
        graph.addSubgraph("origin").addAttributeNodes("call");
        return graph;
    }

    /** A recognition with all that belongs to it. @throws CareRefused {@link CareRule#NOT_FOUND} also where it is not for {@code by} to see */
    public Life life(long recognitionId, Actor by) {
        Recognition recognition = em.find(Recognition.class, recognitionId);
        if (recognition == null || !sees(Support.of(recognition), by)) {
            throw new CareRefused(CareRule.NOT_FOUND);
        }
        return new Life(recognition, store.program(recognition), clock.today(), filings(recognitionId), reports(recognitionId),
                of(EvaluationSheet.class, "s.recognition.id = :id order by s.round.year desc, s.id", recognitionId),
                of(Consequence.class, "s.recognitionId = :id order by s.id", recognitionId),
                of(Rectification.class, "s.recognitionId = :id order by s.id", recognitionId),
                of(Revocation.class, "s.recognitionId = :id order by s.id desc", recognitionId),
                of(AttachedFile.class, "s.recognitionId = :id order by s.id", recognitionId),
                of(RecognitionEntry.class, "s.recognitionId = :id order by s.sequence", recognitionId));
    }

    /** How a holder without a title was judged, the latest first, in a case that the reader may see. */
    public List<EvaluationSheet> evaluationsOf(Case subject) {
        return em.createQuery("select s from EvaluationSheet s where s.subject = :subject and s.recognition is null and s.round.publishedOn is not null"
                + " order by s.round.year desc, s.id desc", EvaluationSheet.class).setParameter("subject", subject).getResultList();
    }

    /** What followed from that, the latest first. */
    public List<Consequence> consequencesOf(Case subject) {
        return em.createQuery("select c from Consequence c where c.caseId = :id order by c.id desc", Consequence.class)
                .setParameter("id", subject.id()).getResultList();
    }

    /** What was done about breaches in a case; of one that is not for {@code by} to see, and where the program recognises somebody, nothing. */
    public Sanctions sanctionsOf(Case subject, Actor by) {
        Support support = Support.of(subject);
        Program program = store.program(support);
        boolean seen = program.recognition() == null && sees(support, by);
        return new Sanctions(subject, program, clock.today(), seen ? store.revocations(support) : List.of(),
                seen ? store.files(support) : List.of(), seen ? store.entries(support) : List.of());
    }

    /** What bars the holder today, for any program. */
    public List<IntegrityRecord> bars(Recognition recognition) {
        return registry.integrityOf(recognition.creditCode(), clock.today());
    }

    private static boolean sees(Support support, Actor by) {
        return CITY.stream().anyMatch(by::is) || by.is(Role.APPLICANT) && support.creditCode().equals(by.creditCode())
                || by.is(Role.DISTRICT_OFFICER) && support.subject().district().equals(by.district());
    }

    /** The ids of recognitions on which something waits for {@code by}, of whatever district. */
    public Set<Long> waiting(Actor by) {
        Set<Long> waiting = new HashSet<>();
        if (by.is(Role.DISTRICT_OFFICER)) {
            waiting.addAll(ids("select f.recognitionId from Filing f where f.state = cn.hangce.casework.aftercare.Filing.State.FILED"));
        }
        if (by.is(Role.DISTRICT_OFFICER) || by.is(Role.CITY_OFFICER)) {
            waiting.addAll(ids("select c.recognitionId from ChangeReport c where c.finding is null"));
            waiting.addAll(em.createQuery("select c.recognitionId from Rectification c where c.result is null and c.dueOn < :day", Long.class)
                    .setParameter("day", clock.today()).getResultList());
        }
        if (by.is(Role.CITY_OFFICER)) {
            waiting.addAll(ids("select c.recognitionId from Consequence c where c.effect in ('revoke', 'cancel', 'cancel-from-year-of-change')"
                    + " and not exists (select r.id from Revocation r where r.ground.consequenceId = c.id)"));
        }
        if (by.is(Role.DECISION_MAKER)) {
            waiting.addAll(ids("select r.recognitionId from Revocation r where r.recognitionId is not null and"
                    + " r.state = cn.hangce.casework.aftercare.Revocation.State.HEARING"));
        }
        return waiting;
    }

    private List<Long> ids(String query) {
        return em.createQuery(query, Long.class).getResultList();
    }

    /** A file of a recognition, for whoever may see that. */
    public Optional<AttachedFile> file(long recognitionId, long fileId, Actor by) {
        return life(recognitionId, by).files().stream().filter(each -> each.id() == fileId).findFirst();
    }

    /** A file of what was done about breaches in a case, likewise. */
    public Optional<AttachedFile> fileInCase(long caseId, long fileId, Actor by) {
        return Optional.ofNullable(em.find(Case.class, caseId)).stream().flatMap(subject -> sanctionsOf(subject, by).files().stream())
                .filter(each -> each.id() == fileId).findFirst();
    }

    Optional<Filing> filing(long recognitionId, String dutyId, int year) {
        return filings(recognitionId).stream().filter(each -> each.dutyId().equals(dutyId) && each.year() == year).findFirst();
    }

    List<Filing> filings(long recognitionId) {
        return of(Filing.class, "s.recognitionId = :id order by s.year desc, s.dutyId", recognitionId);
    }

    List<ChangeReport> reports(long recognitionId) {
        return of(ChangeReport.class, "s.recognitionId = :id order by s.id desc", recognitionId);
    }

    private <T> List<T> of(Class<T> type, String where, long recognitionId) {
        return em.createQuery("select s from " + type.getSimpleName() + " s where " + where, type).setParameter("id", recognitionId).getResultList();
    }
}
