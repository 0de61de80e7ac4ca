package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.GrantedCases;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.policy.Program;
import cn.hangce.policy.Sanction;
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
import java.util.List;

/**
 * Revocation, and the sanctions of a case in a program that recognises nobody: the notice, and the decision after the holder was
 * heard, with everything the file lets come with it.
 */
@ApplicationScoped
@Transactional
public class RevocationDesk {

    private static final String OPEN = "open-hearing";
    private static final String DECIDE = "decide-revocation";
    private static final String FROM_YEAR_OF_CHANGE = "cancel-from-year-of-change";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CareStore store;
    @Inject
    private GrantedCases cases;
    @Inject
    private CaseReading caseReading;
    @Inject
    private Registry registry;
    @Inject
    private Event<CareHappened.HearingOpened> opened;
    @Inject
    private Event<CareHappened.RecognitionRevoked> revoked;
    @Inject
    private Event<CareHappened.CaseSanctioned> sanctioned;
    @Inject
    private Event<CareHappened.RecoveryOrdered> recovery;

    /** Gives notice for a breach that the program’s file names. */
    public Revocation noticeOfBreach(long recognitionId, String sanctionId, String reason, LocalDate viewUntil, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, OPEN);
        Support support = Support.of(store.holdHeld(recognitionId));
        return open(support, Ground.of(sanction(support, sanctionId)), null, reason, viewUntil, by);
    }

    /** Gives notice in a case where something was granted and nobody is recognised. */
    public Revocation noticeInCase(long caseId, String sanctionId, String reason, LocalDate viewUntil, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, OPEN);
        Support support = store.holdGranted(caseId);
        return open(support, Ground.inCase(sanction(support, sanctionId), store.program(support)), null, reason, viewUntil, by);
    }

    private Sanction sanction(Support support, String id) {
        return store.program(support).sanctions().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new CareRefused(CareRule.NO_SUCH_CLAUSE, String.valueOf(id)));
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
        return open(Support.of(recognition), Ground.of(consequence), from, reason, viewUntil, by);
    }

    private Revocation open(Support support, Ground ground, LocalDate from, String reason, LocalDate viewUntil, Actor by) {
        ground.decides();
        ground.requireNew(store.revocations(support));
        Moment now = store.now();
        Revocation revocation = new Revocation(ground, from, reason, viewUntil, by, now).about(support);
        em.persist(revocation);
        em.flush();
        store.record(support, EntryKind.HEARING_OPENED, point(ground, null), revocation.reason(), by, now);
        opened.fire(new CareHappened.HearingOpened(support, revocation, by, now));
        return revocation;
    }

    /** Decides: what was granted ends with everything that comes with it, or the matter is dropped. */
    public void decide(long revocationId, boolean revoke, String reason, Actor by) {
        Revocation revocation = store.find(Revocation.class, revocationId);
        Guard.role(by, revocation.ground().decides(), DECIDE);
        Support support = store.hold(revocation);
        Moment now = store.now();
        store.fresh(revocation).decide(revoke, reason, examined(support, by), by, now);
        em.flush();
        if (!revoke) {
            store.record(support, EntryKind.HEARING_DROPPED, point(revocation.ground(), null), revocation.decision(), by, now);
        } else if (support.isRecognition()) {
            end(support.recognition(), revocation, by, now);
            carryOut(support, revocation, by, now);
            revoked.fire(new CareHappened.RecognitionRevoked(support.recognition(), revocation, by, now));
        } else {
            end(support.subject(), revocation, by, now);
            carryOut(support, revocation, by, now);
            sanctioned.fire(new CareHappened.CaseSanctioned(support.subject(), revocation, by, now));
        }
    }

    /** In the record of what is taken back; without a recognition, in the case’s history too. */
    private boolean examined(Support support, Actor by) {
        return store.entries(support).stream().anyMatch(entry -> entry.account().equals(by.account()) && entry.kind().examining())
                || !support.isRecognition() && caseReading.examiners(support.subject()).containsKey(by.account());
    }

    private void end(Recognition recognition, Revocation revocation, Actor by, Moment now) {
        if (recognition.state() != Recognition.State.VALID) {
            throw new CareRefused(CareRule.NOT_HELD, recognition.holderName());
        }
        recognition.revoke(revocation.endsFrom() == null ? now.day() : revocation.endsFrom());
        em.flush();
        store.record(recognition, EntryKind.REVOKED, point(revocation.ground(), null), revocation.decision(), by, now);
    }

    /** A case that has been ended already is sanctioned all the same, and stands where it stood. */
    private void end(Case subject, Revocation revocation, Actor by, Moment now) {
        CareStore.requireGranted(subject);
        boolean ends = revocation.ground().endsCase();
        if (ends && subject.status().granted()) {
            cases.cancel(subject, revocation.decision(), by, now);
            em.flush();
        }
        store.record(Support.of(subject), ends ? EntryKind.CANCELLED : EntryKind.SANCTIONED, point(revocation.ground(), null), revocation.decision(), by, now);
    }

    private void carryOut(Support support, Revocation revocation, Actor by, Moment now) {
        Ground ground = revocation.ground();
        if (ground.effects().contains(Ground.RECORD)) {
            store.record(support, EntryKind.RECORDED, point(ground, Ground.RECORD), "", by, now);
        }
        if (ground.bar() != null) {
            bar(support, revocation, by, now);
        }
        if (ground.effects().contains(Ground.RECOVER)) {
            store.record(support, EntryKind.RECOVERY_ORDERED, point(ground, Ground.RECOVER), "", by, now);
            recovery.fire(new CareHappened.RecoveryOrdered(support, revocation, by, now));
        }
    }

    /** From the day of the decision on. */
    private void bar(Support support, Revocation revocation, Actor by, Moment now) {
        Ground ground = revocation.ground();
        Program program = store.program(support);
        LocalDate until = IntegrityRecord.lastDay(now.day(), ground.bar());
        List<String> programs = ground.bars().isEmpty() ? List.of(support.programId()) : ground.bars();
        programs.forEach(id -> registry.bar(new IntegrityRecord(PartyCode.of(support.creditCode()), id, now.day(), until, ground.label().zh(),
                program.document() + " " + ground.cite(), "revocation:" + revocation.id(), by)));
        em.flush();
        store.record(support, EntryKind.BARRED, point(ground, ground.bar()), String.join(" ", programs), by, now);
    }

    private static RecognitionEntry.Point point(Ground ground, String word) {
        return new RecognitionEntry.Point(ground.clause(), ground.cite(), null, word);
    }
}
