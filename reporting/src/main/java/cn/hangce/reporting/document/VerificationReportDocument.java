package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A district’s verification report (核查报告) on the cases that it recommends.
 *
 * @param checks  what the law has the district look at; may be empty
 * @param officer who signs for the verification
 * @param report  what was checked and found, in the district’s words
 */
public record VerificationReportDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, String callTitle,
                                         String district, List<Text> checks, String officer, String report, List<VerifiedCase> cases)
        implements OfficialDocument {

    public VerificationReportDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        district = Given.text(district, "district");
        checks = List.copyOf(checks);
        officer = Given.text(officer, "officer");
        report = Given.text(report, "report");
        cases = Given.some(cases, "cases");
    }

    @Override
    public String kind() {
        return "verification-report";
    }

    @Override
    public boolean toPersons() {
        return cases.stream().map(VerifiedCase::firm).allMatch(ListedFirm::isPerson);
    }

    @Override
    public String title() {
        return district + basis.program().zh() + "核查报告";
    }

    /** One case and what was found about each of its facts and materials. */
    public record VerifiedCase(ListedFirm firm, List<Finding> facts, List<Finding> materials) {

        public VerifiedCase {
            Given.value(firm, "firm");
            facts = List.copyOf(facts);
            materials = List.copyOf(materials);
        }
    }

    /**
     * @param subject   the fact or material
     * @param confirmed found to be as declared
     * @param note      the officer’s remark; may be empty
     */
    public record Finding(Text subject, boolean confirmed, String note) {

        public Finding {
            Given.value(subject, "subject");
            note = Given.orEmpty(note);
        }
    }
}
