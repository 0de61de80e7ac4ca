package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.util.List;

/**
 * What an applicant is told about the own case in a letter.
 *
 * @param about      which kind of letter
 * @param program    what was applied for
 * @param caseNumber the case’s number
 * @param reason     in the officer’s words; empty where none is owed
 */
public record CaseNoticeDocument(About about, String number, List<Text> issuers, LocalDate issuedOn, Text program, String callTitle,
                                 String applicant, String creditCode, String district, String caseNumber, String reason)
        implements OfficialDocument {

    /** What is told. */
    public enum About {
        /** 受理通知书: the form is in order. */
        ACCEPTANCE("acceptance-notice"),
        /** 补正通知书: sent back to be corrected. */
        CORRECTION("correction-notice"),
        /** 不予推荐通知书: the district does not recommend it. */
        REJECTION("rejection-notice"),
        /** 不予批准通知书: the decision is against it. */
        REFUSAL("refusal-notice");

        private final String kind;

        About(String kind) {
            this.kind = kind;
        }

        public String kind() {
            return kind;
        }
    }

    public CaseNoticeDocument {
        Given.value(about, "kind");
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(program, "program");
        callTitle = Given.text(callTitle, "call");
        applicant = Given.text(applicant, "applicant");
        creditCode = Given.text(creditCode, "credit code");
        district = Given.text(district, "district");
        caseNumber = Given.text(caseNumber, "case");
        reason = about == About.ACCEPTANCE ? Given.orEmpty(reason) : Given.text(reason, "reason");
    }

    @Override
    public String kind() {
        return about.kind();
    }

    @Override
    public boolean toPersons() {
        return Masking.isMasked(creditCode);
    }

    @Override
    public SealUse sealUse() {
        return SealUse.ON_ORDER;
    }

    @Override
    public String title() {
        return switch (about) {
            case ACCEPTANCE -> "受理通知书";
            case CORRECTION -> "补正通知书";
            case REJECTION -> "不予推荐通知书";
            case REFUSAL -> "不予批准通知书";
        };
    }

    @Override
    public String holder() {
        return applicant;
    }
}
