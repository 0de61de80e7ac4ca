package cn.hangce.casework.aftercare;

import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.PartyCode;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Revocation: the notice, and the decision after the holder was heard, with everything the file lets come with it. */
@ApplicationScoped
@Transactional
public class RevocationDesk {

    private static final String OPEN = "open-hearing";
    private static final String DECIDE = "decide-revocation";
    private static final String FROM_YEAR_OF_CHANGE = "cancel-from-year-of-change";
    private static final String FOREVER = "forever";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;
    @Inject
    private Registry registry;
    @Inject
    private Event<CareHappened.HearingOpened> opened;
    @Inject
    private Event<CareHappened.RecognitionRevoked> revoked;
    @Inject
    private Event<CareHappened.RecoveryOrdered> recovery;

    /** Gives notice for a breach that the program’s file names. */
    public Revocation noticeOfBreach(long recognitionId, String sanctionId, String reason, LocalDate viewUntil, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, OPEN);
        Recognition recognition = store.holdHeld(recognitionId);
        Ground ground = Ground.of(store.program(recognition).sanctions().stream().filter(each -> each.id().equals(sanctionId)).findFirst()
                .orElseThrow(() -> new CareRefused(CareRule.NO_SUCH_CLAUSE, String.valueOf(sanctionId))));
        return open(recognition, ground, null, reason, viewUntil, by);
    }

    /** Gives notice because of what has followed from a duty or an evaluation. */
    public Revocation noticeOfConsequence(long recognitionId, long consequenceId, String reason, LocalDate viewUntil, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, OPEN);
        Recognition recognition = store.holdHeld(recognitionId);
        Consequence consequence = store.find(Consequence.class, consequenceId);
        if (!Long.valueOf(recognitionId).equals(consequence.recognitionId())) {
            throw new CareRefused(CareRule.NO_GROUND);
        }
        // From the year of the change on, but not before it was recognised.
        LocalDate year = LocalDate.of(consequence.year(), 1, 1);
        LocalDate from = !consequence.effect().equals(FROM_YEAR_OF_CHANGE) ? null : year.isBefore(recognition.recognisedOn()) ? recognition.recognisedOn() : year;
        return open(recognition, Ground.of(consequence), from, reason, viewUntil, by);
    }

    private Revocation open(Recognition recognition, Ground ground, LocalDate from, String reason, LocalDate viewUntil, Actor by) {
        ground.decides();
        List<Revocation> earlier = em.createQuery("select r from Revocation r where r.recognitionId = :id", Revocation.class)
                .setParameter("id", recognition.id()).getResultList();
        if (earlier.stream().anyMatch(each -> each.state() == Revocation.State.HEARING)) {
            throw new CareRefused(CareRule.HEARING_OPEN);
        }
        if (ground.consequenceId() != null && earlier.stream().anyMatch(each -> ground.consequenceId().equals(each.ground().consequenceId()))) {
            throw new CareRefused(CareRule.ALREADY_DECIDED);
        }
        Moment now = store.now();
        Revocation revocation = new Revocation(recognition.id(), ground, from, reason, viewUntil, by, now);
        em.persist(revocation);
        em.flush();
        store.record(recognition, EntryKind.HEARING_OPENED, point(ground, null), revocation.reason(), by, now);
        opened.fire(new CareHappened.HearingOpened(recognition, revocation, by, now));
        return revocation;
    }

    /** Decides: the recognition ends with everything that comes with it, or the matter is dropped. */
    public void decide(long revocationId, boolean revoke, String reason, Actor by) {
        Revocation revocation = store.find(Revocation.class, revocationId);
        Guard.role(by, revocation.ground().decides(), DECIDE);
        Recognition recognition = store.hold(revocation.recognitionId());
        Moment now = store.now();
        store.fresh(revocation).decide(revoke, reason, examined(recognition, by), by, now);
        em.flush();
        if (revoke) {
            end(recognition, revocation, by, now);
        } else {
            store.record(recognition, EntryKind.HEARING_DROPPED, point(revocation.ground(), null), revocation.decision(), by, now);
        }
    }

    private boolean examined(Recognition recognition, Actor by) {
        return em.createQuery("select e from RecognitionEntry e where e.recognitionId = :id and e.account = :account", RecognitionEntry.class)
                .setParameter("id", recognition.id()).setParameter("account", by.account()).getResultStream()
                .anyMatch(entry -> entry.kind().examining());
    }

    private void end(Recognition recognition, Revocation revocation, Actor by, Moment now) {
        Ground ground = revocation.ground();
        if (recognition.state() != Recognition.State.VALID) {
            throw new CareRefused(CareRule.NOT_HELD, recognition.holderName());
        }
        recognition.revoke(revocation.endsFrom() == null ? now.day() : revocation.endsFrom());
        em.flush();
        store.record(recognition, EntryKind.REVOKED, point(ground, null), revocation.decision(), by, now);
        if (ground.effects().contains("record")) {
            store.record(recognition, EntryKind.RECORDED, point(ground, "record"), "", by, now);
        }
        if (ground.bar() != null) {
            bar(recognition, revocation, by, now);
        }
        if (ground.effects().contains("recover")) {
            store.record(recognition, EntryKind.RECOVERY_ORDERED, point(ground, "recover"), "", by, now);
            recovery.fire(new CareHappened.RecoveryOrdered(recognition, revocation, by, now));
        }
        revoked.fire(new CareHappened.RecognitionRevoked(recognition, revocation, by, now));
    }

    /** From the day of the decision on; a bar of two years ends the day before the same day two years later. */
    private void bar(Recognition recognition, Revocation revocation, Actor by, Moment now) {
        Ground ground = revocation.ground();
        Program program = store.program(recognition);
        LocalDate until = ground.bar().equals(FOREVER) ? null : now.day().plus(Period.parse(ground.bar())).minusDays(1);
        List<String> programs = ground.bars().isEmpty() ? List.of(recognition.programId()) : ground.bars();
        programs.forEach(id -> registry.bar(new IntegrityRecord(PartyCode.of(recognition.creditCode()), id, now.day(), until, ground.label().zh(),
                program.document() + " " + ground.cite(), "revocation:" + revocation.id(), by)));
        em.flush();
        store.record(recognition, EntryKind.BARRED, point(ground, ground.bar()), String.join(" ", programs), by, now);
    }

    private static RecognitionEntry.Point point(Ground ground, String word) {
        return new RecognitionEntry.Point(ground.clause(), ground.cite(), null, word);
    }
}
