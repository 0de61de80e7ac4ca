package cn.hangce.matching.message;

import cn.hangce.casework.ApplicantsTurn;
import cn.hangce.casework.Case;
import cn.hangce.casework.aftercare.HoldersTurn;
import cn.hangce.matching.message.Telling.Matter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;

/**
 * Reminds applicants of what they have to do in a case that is under way, and holders of what they have to do to keep their title. How
 * long before is a service of the house and stands in no text; each matter is told once for its day, and again where the day is moved.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApplicantReminders {

    private static final Period BEFORE_SIGNING = Period.ofDays(14);
    private static final Period BEFORE_A_CONTRACT_ENDS = Period.ofDays(60);
    private static final Period BEFORE_ACCEPTANCE = Period.ofDays(30);
    private static final Period BEFORE_A_CORRECTION = Period.ofDays(7);
    private static final Period BEFORE_A_RECTIFICATION = Period.ofDays(14);
    /** A hearing leaves at least five days, and its opening has been told. */
    private static final Period BEFORE_A_VIEW = Period.ofDays(3);
    /** How long a returned case without a term lies before its applicant hears of it again. */
    private static final Period AFTER_A_RETURN = Period.ofDays(14);
    /** For how long afterwards that is made up for, where the server was down on the day. */
    private static final Period MADE_UP_FOR = Period.ofDays(30);

    @Inject
    private Telling telling;
    @Inject
    private ApplicantsTurn applicants;
    @Inject
    private HoldersTurn holders;

    void tell(LocalDate today) {
        applicants.toSign(today, today.plus(BEFORE_SIGNING)).forEach(each -> tell(MessageKind.SIGNING_DUE, each, each.waiting().dueOn()));
        applicants.contractsEnding(today, today.plus(BEFORE_A_CONTRACT_ENDS))
                .forEach(each -> tell(MessageKind.CONTRACT_ENDING, each, each.waiting().contractEndsOn()));
        applicants.toBeAccepted(today, today.plus(BEFORE_ACCEPTANCE)).forEach(each -> tell(MessageKind.ACCEPTANCE_DUE, each, each.waiting().dueOn()));
        applicants.toCorrect(today, today.plus(BEFORE_A_CORRECTION)).forEach(each -> tell(MessageKind.CORRECTION_DUE, each, each.waiting().dueOn()));
        LocalDate returned = today.minus(AFTER_A_RETURN);
        applicants.lyingReturned(returned.minus(MADE_UP_FOR), returned).forEach(each -> tell(MessageKind.CORRECTION_WAITING, each, each.enteredOn()));
        holders.toRectify(today, today.plus(BEFORE_A_RECTIFICATION)).forEach(each -> tell(MessageKind.RECTIFICATION_DUE, each));
        holders.toBeHeard(today, today.plus(BEFORE_A_VIEW)).forEach(each -> tell(MessageKind.VIEW_DUE, each));
    }

    private void tell(MessageKind kind, Case subject, LocalDate day) {
        telling.organisation(subject.creditCode(), News.ofCase(kind, subject, day));
    }

    private void tell(MessageKind kind, HoldersTurn.Term term) {
        telling.organisation(term.recognition().creditCode(),
                new Matter(kind, term.recognition().programId(), null, Links.recognition(term.recognition()), term.lastDay()));
    }
}
