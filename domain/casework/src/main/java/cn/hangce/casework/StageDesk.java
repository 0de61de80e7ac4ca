package cn.hangce.casework;

import cn.hangce.casework.contract.ContractHappened.Concluded;
import cn.hangce.casework.contract.ContractHappened.Signed;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityCalendar;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.Hibernate;

/**
 * Works off the stages that are worked by making a record: checks, visits, meetings, contracts, acceptance, payment and their like.
 * Who works in which stage, what is found there and how long it may take stand in the program’s file.
 */
@ApplicationScoped
@Transactional
public class StageDesk {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseStore store;
    @Inject
    private Editions editions;
    @Inject
    private ContractReading contracts;
    @Inject
    private CityCalendar calendar;
    @Inject
    private Registry registry;
    @Inject
    private Event<Happened.CaseReturned> returned;
    @Inject
    private Event<Happened.CaseRejected> rejected;
    @Inject
    private Event<Happened.CaseAccepted> accepted;
    @Inject
    private Event<Happened.RecordMade> made;
    @Inject
    private Event<Signed> signed;
    @Inject
    private Event<Concluded> concluded;

    /**
     * Concludes the stage in which a case stands.
     *
     * @param act         {@link Act#PASS}, {@link Act#FAIL}, {@link Act#SEND_BACK}, {@link Act#TERMINATE}, or {@link Act#DRAW_UP}
     *                    for what is to be signed
     * @param seenVersion the version that the officer has read
     * @throws UnlawfulAct where it is another’s turn, or the record, a finding or a paper is missing
     */
    public StageRecord conclude(long caseId, long seenVersion, Act act, StageRecord.Findings findings, Actor by) {
        if (!Act.byRecord().contains(act)) {
            throw new IllegalArgumentException(act + " is not done by a record");
        }
        Case subject = store.hold(caseId, seenVersion);
        Program program = editions.of(subject);
        Moment now = store.now();
        subject.require(program, act, by);
        StageKind kind = new Procedure(program).kind(subject.stage());
        if (kind == StageKind.CREDIT_CHECK && act == Act.PASS) {
            requireCleanRecord(subject, now);
        }
        StageRecord record = StageRecord.of(subject, program, act, findings, by, now);
        if (kind == StageKind.ACCEPTANCE && act == Act.PASS) {
            contracts.acceptance(subject).ifPresent(term -> term.requireTold(record.entries(), findings.facts()));
        }
        em.persist(record);
        store.moving(subject, () -> subject.work(program, act, record, findings.facts(), by, now));
        em.flush();
        made.fire(new Happened.RecordMade(subject, record, by, now));
        tell(subject, kind, act, record, by, now);
        return record;
    }

    private void tell(Case subject, StageKind kind, Act act, StageRecord record, Actor by, Moment now) {
        switch (act) {
            case SEND_BACK -> returned.fire(new Happened.CaseReturned(subject, act, record.summary(), by, now));
            case FAIL, TERMINATE -> rejected.fire(new Happened.CaseRejected(subject, act, record.summary(), by, now));
            case PASS -> {
                if (kind == StageKind.FORM_CHECK) {
                    accepted.fire(new Happened.CaseAccepted(subject, by, now));
                }
            }
            default -> { }
        }
    }

    private void requireCleanRecord(Case subject, Moment now) {
        List<String> grounds = registry.integrityOf(subject.creditCode(), now.day()).stream().map(IntegrityRecord::ground).distinct().toList();
        if (!grounds.isEmpty()) {
            throw new UnlawfulAct(Rule.BAD_RECORD, subject.organisationName(), grounds);
        }
    }

    /** Signs the contract as it was drawn up last, for the party that the account stands for. */
    public Case sign(long caseId, long seenVersion, Actor by) {
        Case subject = store.hold(caseId, seenVersion);
        String stage = subject.stage();
        String party = signatures(subject).partyOf(by, subject).orElse(null);
        Moment now = store.now();
        store.moving(subject, () -> subject.sign(editions.of(subject), by, now, calendar.current()));
        em.flush();
        signed.fire(new Signed(subject, stage, party, by, now));
        if (subject.history().get(subject.history().size() - 1).act() == Act.CONCLUDE) {
            concluded.fire(new Concluded(subject, stage, by, now));
        }
        return subject;
    }

    /** Who signs and who has, where the case stands in a contract stage. */
    public Signatures signatures(Case subject) {
        return new Signatures(new Procedure(editions.of(subject)), subject.stage(), subject.history());
    }

    /** The stage in which the case stands. */
    public Stage stage(Case subject) {
        return new Procedure(editions.of(subject)).stage(subject.stage());
    }

    /** A stage of the case’s program. */
    public Stage stage(Case subject, String id) {
        return new Procedure(editions.of(subject)).stage(id);
    }

    public StageKind kind(Case subject) {
        return StageKind.of(stage(subject));
    }

    /** What is found in the stage in which the case stands. */
    public List<Fact> finds(Case subject) {
        return stage(subject).finds().stream().map(Vocabulary.standard()::fact).toList();
    }

    /** What the applicant hands in in the stage in which the case stands. */
    public List<Material> materials(Case subject) {
        return new Procedure(editions.of(subject)).materials(subject.stage());
    }

    /** What was put on record in a case that the reader may see, oldest first; what experts wrote is told by {@link Scoring}. */
    public List<StageRecord> records(Case subject) {
        List<StageRecord> records = em.createQuery("select r from StageRecord r where r.subject = :subject order by r.id", StageRecord.class)
                .setParameter("subject", subject).getResultList();
        // Read after the transaction.
        records.forEach(record -> {
            Hibernate.initialize(record.entries());
            Hibernate.initialize(record.files());
        });
        return records;
    }
}
