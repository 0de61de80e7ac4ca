package cn.hangce.reporting.papers;

import cn.hangce.casework.Case;
import cn.hangce.casework.DocumentNumbers;
import cn.hangce.casework.Editions;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.aftercare.CareHappened.RectificationSet;
import cn.hangce.casework.aftercare.Consequence;
import cn.hangce.casework.aftercare.Revocation;
import cn.hangce.casework.aftercare.Source;
import cn.hangce.casework.aftercare.Support;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Duty.Outcome;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Provisions.Evaluation;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.HeldTitle;
import cn.hangce.reporting.document.RecoveryOrderDocument;
import cn.hangce.reporting.document.RectificationNoticeDocument;
import cn.hangce.reporting.document.RevocationDecisionDocument;
import cn.hangce.reporting.document.RevocationDecisionDocument.Effects;
import cn.hangce.reporting.document.RevocationDecisionDocument.Hearing;
import cn.hangce.reporting.document.Wordings;
import cn.hangce.treasury.Recoveries;
import cn.hangce.treasury.RecoveryOrder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Writes down what stands in the papers of the time after a recognition; takes their numbers. */
@ApplicationScoped
class CareDrafter {

    private static final String FOREVER = "forever";
    private static final String RECTIFICATION = "rectification-notice";
    private static final String NOT_DONE = "not-rectified";

    @Inject
    private Editions editions;
    @Inject
    private DocumentNumbers numbers;
    @Inject
    private Recoveries recoveries;
    @Inject
    private ProgramLibrary library;

    RevocationDecisionDocument revocation(Recognition recognition, Revocation revocation) {
        return decision(Support.of(recognition), revocation, recognition.endedFrom());
    }

    /** Where nobody was recognised: what was granted is lost from the day of the decision on, or stands. */
    RevocationDecisionDocument sanction(Case subject, Revocation revocation) {
        return decision(Support.of(subject), revocation, revocation.ground().endsCase() ? revocation.decidedOn() : null);
    }

    private RevocationDecisionDocument decision(Support support, Revocation revocation, LocalDate endedFrom) {
        Program program = editions.of(support.subject());
        LocalDate day = revocation.decidedOn();
        return new RevocationDecisionDocument(numbers.next(program, "revocation-decision", day.getYear()), Drafter.bureau(program), day,
                Drafter.basis(program), held(program, support), ground(revocation), revocation.reason(),
                new Hearing(revocation.openedOn(), revocation.viewUntil(), revocation.viewedOn()), revocation.decision(), endedFrom,
                effects(program, support, revocation));
    }

    private Effects effects(Program program, Support support, Revocation revocation) {
        List<String> effects = revocation.ground().effects();
        String bar = revocation.ground().bar();
        boolean owed = recoveries.of(support.subject().id()).isPresent();
        return new Effects(effects.contains("record"), owed, bar == null ? List.of() : barred(program, revocation),
                bar == null || bar.equals(FOREVER) ? null : revocation.decidedOn().plus(Period.parse(bar)).minusDays(1));
    }

    private List<Text> barred(Program program, Revocation revocation) {
        List<String> bars = revocation.ground().bars();
        return bars.isEmpty() ? List.of(program.name()) : bars.stream().map(id -> library.program(id).map(Program::name).orElse(new Text(id, id))).toList();
    }

    RecoveryOrderDocument recovery(Support support, Revocation revocation, RecoveryOrder order) {
        Program program = editions.of(support.subject());
        LocalDate day = order.orderedOn();
        return new RecoveryOrderDocument(numbers.next(program, "recovery-order", day.getYear()), Drafter.bureau(program), day, Drafter.basis(program),
                held(program, support), order.number(), ground(revocation), revocation.decidedOn(), order.yuan());
    }

    private static Clause ground(Revocation revocation) {
        return new Clause(revocation.label(), null, revocation.ground().cite());
    }

    /** From the district where its officer has found it, else from the city. */
    RectificationNoticeDocument rectification(RectificationSet event) {
        Recognition recognition = event.recognition();
        Program program = editions.of(recognition.origin());
        String district = recognition.origin().district();
        LocalDate day = event.at().day();
        boolean byDistrict = event.by().is(Role.DISTRICT_OFFICER) && !event.by().is(Role.CITY_OFFICER);
        List<Text> failing = outcomes(program, event.ground()).stream().filter(each -> each.when().equals(NOT_DONE)).map(Outcome::label).toList();
        return new RectificationNoticeDocument(byDistrict ? numbers.next(district, RECTIFICATION, day.getYear()) : numbers.next(program, RECTIFICATION, day.getYear()),
                byDistrict ? List.of(Wordings.districtOffice(district)) : Drafter.bureau(program), day, Drafter.basis(program), held(program, Support.of(recognition)),
                matter(program, event.ground()), event.ground().year(), event.ground().label(), event.rectification().dueOn(), failing);
    }

    /** A round may have been judged by a later version of the file than the recognition; what that version added is called as its outcome is. */
    private static Clause matter(Program program, Consequence ground) {
        Optional<Text> label = ground.source() == Source.EVALUATION ? evaluation(program, ground).map(Evaluation::label)
                : duty(program, ground).map(Duty::label);
        return new Clause(label.orElse(ground.label()), null, ground.cite());
    }

    private static List<Outcome> outcomes(Program program, Consequence ground) {
        return (ground.source() == Source.EVALUATION ? evaluation(program, ground).map(Evaluation::outcomes) : duty(program, ground).map(Duty::outcomes))
                .orElse(List.of());
    }

    private static Optional<Duty> duty(Program program, Consequence ground) {
        return program.duties().stream().filter(each -> each.id().equals(ground.clause())).findFirst();
    }

    private static Optional<Evaluation> evaluation(Program program, Consequence ground) {
        return program.provisions().evaluations().stream().filter(each -> each.id().equals(ground.clause())).findFirst();
    }

    private static HeldTitle held(Program program, Support support) {
        return support.isRecognition() ? held(program, support.recognition()) : granted(program, support.subject());
    }

    private static HeldTitle granted(Program program, Case subject) {
        LocalDate day = subject.history().stream().filter(CareDrafter::grants).findFirst().orElseThrow().at().atZone(CityClock.ZONE).toLocalDate();
        return new HeldTitle(subject.organisationName(), subject.shownCode(), subject.district(), program.name(), subject.number(), null, day);
    }

    private static boolean grants(HistoryEntry entry) {
        return entry.toStatus().granted() && (entry.fromStatus() == null || !entry.fromStatus().granted());
    }

    private static HeldTitle held(Program program, Recognition recognition) {
        return new HeldTitle(recognition.holderName(), recognition.origin().shownCode(), recognition.origin().district(), program.recognition().label(), recognition.documentNumber(),
                recognition.certificateNumber(), recognition.recognisedOn());
    }
}
