package cn.hangce.reporting.papers;

import cn.hangce.casework.Case;
import cn.hangce.casework.DocumentNumbers;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Happened;
import cn.hangce.casework.Objection;
import cn.hangce.casework.ReviewWay;
import cn.hangce.casework.ScoreSheet;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Masking;
import cn.hangce.reporting.document.CaseNoticeDocument;
import cn.hangce.reporting.document.CaseNoticeDocument.About;
import cn.hangce.reporting.document.FundReleaseDocument;
import cn.hangce.reporting.document.ObjectionAnswerDocument;
import cn.hangce.reporting.document.Payment;
import cn.hangce.reporting.document.ReviewMinutesDocument;
import cn.hangce.reporting.document.ReviewMinutesDocument.RankedFirm;
import cn.hangce.reporting.document.ScoreSheetDocument;
import cn.hangce.reporting.document.ScoreSheetDocument.Score;
import cn.hangce.reporting.document.Wordings;
import cn.hangce.treasury.InstalmentTerms;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.Treasury;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Writes down what stands in the papers about single cases, their review and their money; takes their numbers. */
@ApplicationScoped
class CaseDrafter {

    @Inject
    private Editions editions;
    @Inject
    private DocumentNumbers numbers;
    @Inject
    private Treasury treasury;

    /** From the district, with a number of the district’s. */
    CaseNoticeDocument byDistrict(About about, Case subject, String reason, LocalDate day) {
        return notice(about, subject, reason, day, List.of(Wordings.districtOffice(subject.district())),
                numbers.next(subject.district(), about.kind(), day.getYear()));
    }

    /** From the body that runs the program. */
    CaseNoticeDocument byCity(About about, Case subject, String reason, LocalDate day) {
        Program program = editions.of(subject);
        return notice(about, subject, reason, day, Drafter.bureau(program), numbers.next(program, about.kind(), day.getYear()));
    }

    private CaseNoticeDocument notice(About about, Case subject, String reason, LocalDate day, List<Text> issuers, String number) {
        return new CaseNoticeDocument(about, number, issuers, day, editions.of(subject).name(), subject.call().title(), subject.organisationName(),
                subject.shownCode(), subject.district(), subject.number(), reason);
    }

    ScoreSheetDocument scores(Case subject, ScoreSheet sheet, LocalDate day) {
        Program program = editions.of(subject);
        return new ScoreSheetDocument(numbers.next(program, "score-sheet", day.getYear()), Drafter.bureau(program), program.name(),
                subject.call().title(), subject.number(), subject.organisationName(), sheet.expertName(),
                LocalDateTime.ofInstant(sheet.handedInAt(), CityClock.ZONE),
                sheet.isVote() ? List.of()
                        : program.scoring().stream().map(each -> new Score(each.label(), each.weight(), sheet.points().get(each.id()))).toList(),
                sheet.resultHundredths(), sheet.isVote() ? sheet.inFavour() : null, sheet.reason());
    }

    ReviewMinutesDocument minutes(Happened.ReviewConcluded review) {
        Program program = editions.of(review.call());
        LocalDate day = review.at().day();
        ReviewWay way = ReviewWay.ofReview(program);
        return new ReviewMinutesDocument(numbers.next(program, "review-minutes", day.getYear()), Drafter.bureau(program), day, Drafter.basis(program),
                review.call().title(), review.panel().members().stream().map(each -> each.name() + "（" + each.employerName() + "）").toList(),
                review.panel().record(), review.call().passMark(), way.byVote() ? way.vote().text() : null, review.ranking().stream().map(CaseDrafter::ranked).toList());
    }

    private static RankedFirm ranked(Happened.Ranked each) {
        return new RankedFirm(Drafter.firm(each.subject()), each.tally().sheets().stream().map(ScoreSheet::resultHundredths).toList(),
                each.tally().meanHundredths(), each.passes());
    }

    ObjectionAnswerDocument answer(Objection objection, LocalDate day) {
        Program program = editions.of(objection.subject());
        return new ObjectionAnswerDocument(numbers.next(program, "objection-answer", day.getYear()), Drafter.bureau(program), day,
                objection.notice().title(), objection.number(), Masking.name(objection.objector()), objection.subject().organisationName(),
                LocalDate.ofInstant(objection.receivedAt(), CityClock.ZONE), objection.state() == Objection.State.UPHELD, objection.answer());
    }

    /**
     * To a payee from the body that runs the program; the list from every body that issued the regulation.
     *
     * @param payee empty for the list of all
     */
    FundReleaseDocument release(List<PaymentOrder> orders, String payee, LocalDate day) {
        Case subject = orders.get(0).award().subject();
        Program program = editions.of(subject);
        return new FundReleaseDocument(numbers.next(program, "fund-release", day.getYear()),
                payee.isEmpty() ? program.regulation().issuers() : Drafter.bureau(program), day,
                Drafter.basis(program), subject.call().title(), payee, orders.stream().map(this::payment).toList());
    }

    private Payment payment(PaymentOrder order) {
        InstalmentTerms terms = treasury.terms(order.instalment());
        return new Payment(order.number(), order.payerName(), order.payee(), order.award().subject().shownCode(), order.payeeBank(), Masking.account(order.payeeAccount()), order.yuan(),
                terms.part() == null ? null : terms.name());
    }
}
