package cn.hangce.matching.message;

import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.Happened;
import cn.hangce.casework.aftercare.CareHappened;
import cn.hangce.casework.aftercare.Support;
import cn.hangce.casework.law.LawChanged;
import cn.hangce.casework.register.RegisterHappened;
import cn.hangce.casework.register.RegisterStep;
import cn.hangce.casework.surplus.SurplusFund;
import cn.hangce.casework.surplus.SurplusHappened;
import cn.hangce.matching.message.Telling.Matter;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Tells what has just happened, in the same transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class News {

    @Inject
    private Telling telling;

    void callPublished(@Observes Happened.CallPublished event) {
        Call call = event.call();
        telling.entitled(new Matter(MessageKind.CALL_OPEN, call.programId(), call.title(), Links.call(call), call.closesOn()));
    }

    void lawChanged(@Observes LawChanged event) {
        MessageKind kind = event.change() == LawChanged.Change.PUBLISHED ? MessageKind.LAW_CHANGED : MessageKind.LAW_RESTORED;
        Matter matter = new Matter(kind, event.programId(), null, Links.program(event.programId()), event.from());
        telling.concerned(matter);
        telling.officers(Role.CITY_OFFICER, matter);
    }

    void expertDrawn(@Observes Happened.ExpertDrawn event) {
        Call call = event.call();
        telling.person(event.member().account(), new Matter(MessageKind.EXPERT_DRAWN, call.programId(), call.title(),
                "/expert/invitation.xhtml?panel=" + event.member().panel().id(), event.member().answerBy()));
    }

    void seatEmpty(@Observes Happened.SeatEmpty event) {
        Call call = event.call();
        telling.officers(Role.CITY_OFFICER, new Matter(MessageKind.SEAT_EMPTY, call.programId(), call.title(),
                "/city/call.xhtml?part=panels&id=" + call.id(), event.at().day()));
    }

    void caseProposed(@Observes Happened.CaseProposed event) {
        Case subject = event.subject();
        Call call = subject.call();
        telling.organisation(subject.creditCode(),
                new Matter(MessageKind.CASE_PROPOSED, call.programId(), call.title(), Links.myCase(subject), call.closesOn()));
    }

    void caseReturned(@Observes Happened.CaseReturned event) {
        telling.organisation(event.subject().creditCode(), ofCase(MessageKind.CASE_RETURNED, event.subject(), event.at().day()));
    }

    void filingReturned(@Observes CareHappened.FilingReturned event) {
        telling.organisation(event.recognition().creditCode(), new Matter(MessageKind.FILING_RETURNED, event.recognition().programId(), event.filing().dutyId(),
                Links.recognition(event.recognition()), event.filing().dueOn()));
    }

    void registered(@Observes RegisterHappened event) {
        String program = event.entry().programId();
        if (event.kind() != RegisterStep.Kind.FILED) {
            MessageKind kind = event.kind() == RegisterStep.Kind.CONFIRMED ? MessageKind.REGISTER_CONFIRMED : MessageKind.REGISTER_SENT_BACK;
            telling.organisation(event.entry().registrant().creditCode(), new Matter(kind, program, null, "/my/register.xhtml", event.at().day()));
        } else if (event.register().isConfirmed()) {
            telling.officers(event.register().confirmer(), new Matter(MessageKind.REGISTER_WAITING, program, null, "/work/registers.xhtml", event.at().day()));
        }
    }

    void surplusFound(@Observes SurplusHappened.Found event) {
        if (event.fund().isOpen()) {
            telling.organisation(event.fund().subject().creditCode(), surplus(MessageKind.SURPLUS_KEPT, event.fund(), event.fund().keptUntil()));
        }
    }

    void surplusBack(@Observes SurplusHappened.TakenBack event) {
        Case subject = event.fund().subject();
        telling.organisation(subject.creditCode(), surplus(MessageKind.SURPLUS_BACK, event.fund(), event.at().day()));
        telling.officers(Role.FINANCE_OFFICER, new Matter(MessageKind.SURPLUS_BACK, subject.call().programId(), subject.number(),
                "/finance/payments.xhtml?call=" + subject.call().id() + "#recoveries", event.at().day()));
    }

    /** Told to the holder. */
    static Matter surplus(MessageKind kind, SurplusFund fund, LocalDate day) {
        return ofCase(kind, fund.subject(), day);
    }

    /** Told to the applicant. */
    static Matter ofCase(MessageKind kind, Case subject, LocalDate day) {
        return ofCase(kind, subject, Links.myCase(subject), day);
    }

    private static Matter ofCase(MessageKind kind, Case subject, String link, LocalDate day) {
        return new Matter(kind, subject.call().programId(), subject.number(), link, day);
    }

    void hearingOpened(@Observes CareHappened.HearingOpened event) {
        Support support = event.support();
        if (!support.isRecognition()) {
            telling.organisation(support.creditCode(), ofCase(MessageKind.SANCTION_INTENDED, support.subject(), event.revocation().viewUntil()));
            telling.officers(Role.DECISION_MAKER, ofCase(MessageKind.SANCTION_INTENDED, support.subject(), "/work/case.xhtml?id=" + support.subject().id(),
                    event.revocation().viewUntil()));
            return;
        }
        telling.organisation(support.creditCode(), new Matter(MessageKind.HEARING_OPENED, support.programId(), null,
                Links.recognition(support.recognition()), event.revocation().viewUntil()));
        telling.officers(Role.DECISION_MAKER, new Matter(MessageKind.HEARING_OPENED, support.programId(), null,
                "/work/recognition.xhtml?id=" + support.recognition().id(), event.revocation().viewUntil()));
    }

    void sanctioned(@Observes CareHappened.CaseSanctioned event) {
        telling.organisation(event.subject().creditCode(), ofCase(MessageKind.SANCTION_IMPOSED, event.subject(), event.at().day()));
    }

    void revoked(@Observes CareHappened.RecognitionRevoked event) {
        telling.organisation(event.recognition().creditCode(), new Matter(MessageKind.RECOGNITION_REVOKED, event.recognition().programId(), null,
                Links.recognition(event.recognition()), event.recognition().endedFrom()));
    }
}
