package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/** An official document before it is on paper. */
public sealed interface OfficialDocument permits CallDocument, ReceiptDocument, VerificationReportDocument, RecommendationListDocument,
        NoticeDocument, RecognitionDocument, ApprovalDocument, CertificateDocument, AllocationListDocument, CaseNoticeDocument, ScoreSheetDocument,
        ReviewMinutesDocument, ObjectionAnswerDocument, FundReleaseDocument, ContractDocument, AcceptanceOpinionDocument,
        RevocationDecisionDocument, RecoveryOrderDocument, RectificationNoticeDocument, MeetingMinutesDocument,
        PlaqueDocument, YearlyStatementDocument {

    /** The kind’s id, as program files name what a stage produces: {@code notice}, {@code certificate}. */
    String kind();

    /** Its heading, in Chinese. */
    String title();

    /** Its number; empty for kinds and bodies that number nothing. */
    String number();

    /** The bodies that issue it, the first one first. */
    List<Text> issuers();

    /** The date under it. */
    LocalDate issuedOn();

    /** Whether its issuer’s seal belongs on it. */
    default SealUse sealUse() {
        return SealUse.BY_KEEPER;
    }

    /** Who signs it, in the order in which they did; empty where its issuer seals it. */
    default List<PartySignature> parties() {
        return List.of();
    }

    /** Whose document it is; empty where it is about many. */
    default String holder() {
        return "";
    }

    /** Whether it speaks of persons, who are addressed and counted otherwise than organisations. */
    default boolean toPersons() {
        return false;
    }

    /** The district whose business it is; empty where it is the whole city’s. */
    default String district() {
        return "";
    }

    /** The district whose office issues it; empty where a body of the city does. */
    default String issuingDistrict() {
        return !district().isEmpty() && issuers().get(0).equals(Wordings.districtOffice(district())) ? district() : "";
    }
}
