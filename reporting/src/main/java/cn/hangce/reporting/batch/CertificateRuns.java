package cn.hangce.reporting.batch;

import cn.hangce.casework.Act;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Happened;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.reporting.papers.ManyCertificates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Orders runs of certificates and knows how far they have got. A run is ordered within the act that recognises the holders and
 * started once that is done; what a server that stopped has left is gone on with when it starts again.
 */
@ApplicationScoped
@Transactional
public class CertificateRuns {

    private static final String MISSING = " from Recognition r where r.documentNumber = :document and r.origin.call.id = :call and not exists"
            + " (select d.code from IssuedDocument d where d.kind = 'certificate' and d.number = r.certificateNumber and d.creditCode = r.creditCode)";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CertificateJobs jobs;
    @Inject
    private Event<Ordered> ordered;

    /** A run that can be started as soon as the transaction is done. */
    record Ordered(long run) {
    }

    /** Has all the certificates of a document printed by a job. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void order(@Observes ManyCertificates many) {
        Happened.DocumentIssued event = many.document();
        CertificateRun run = new CertificateRun(event.call().id(), event.documentNumber(), event.recognitions().size(), event.by(), event.at());
        em.persist(run);
        em.flush();
        ordered.fire(new Ordered(run.id()));
    }

    void start(@Observes(during = TransactionPhase.AFTER_SUCCESS) Ordered run) {
        jobs.start(run.run());
    }

    /** Goes on with every run that waits and that nobody is at; one that failed waits for an officer. */
    public void resume() {
        em.createQuery("select r.id from CertificateRun r where r.state = :waiting order by r.id", Long.class)
                .setParameter("waiting", CertificateRun.State.WAITING).getResultStream().forEach(jobs::start);
    }

    /** Goes on with a run that has stopped. */
    public void again(long runId, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, Act.ISSUE.name());
        CertificateRun run = find(runId);
        run.again();
        em.flush();
        ordered.fire(new Ordered(runId));
    }

    /** The runs of a call, oldest first. */
    public List<CertificateRun> of(long callId) {
        return em.createQuery("select r from CertificateRun r where r.callId = :call order by r.id", CertificateRun.class)
                .setParameter("call", callId).getResultList();
    }

    /** How many certificates of a run are in the archive. */
    public int printed(CertificateRun run) {
        return run.total() - em.createQuery("select count(r)" + MISSING, Long.class).setParameter("document", run.documentNumber())
                .setParameter("call", run.callId()).getSingleResult().intValue();
    }

    /** The recognitions of a run that have no certificate yet, by id. */
    List<Long> missing(long runId) {
        CertificateRun run = find(runId);
        return em.createQuery("select r.id" + MISSING + " order by r.id", Long.class).setParameter("document", run.documentNumber())
                .setParameter("call", run.callId()).getResultList();
    }

    Recognition recognition(long id) {
        return em.find(Recognition.class, id);
    }

    void done(long runId) {
        find(runId).done();
    }

    void failed(long runId, String why) {
        find(runId).failed(why);
    }

    CertificateRun find(long runId) {
        CertificateRun run = em.find(CertificateRun.class, runId);
        if (run == null) {
            throw new UnlawfulAct(Rule.NOT_FOUND, runId);
        }
        return run;
    }
}
