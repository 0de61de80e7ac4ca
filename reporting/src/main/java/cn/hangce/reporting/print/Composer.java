package cn.hangce.reporting.print;

import cn.hangce.reporting.document.AcceptanceOpinionDocument;
import cn.hangce.reporting.document.AllocationListDocument;
import cn.hangce.reporting.document.ApprovalDocument;
import cn.hangce.reporting.document.CallDocument;
import cn.hangce.reporting.document.CaseNoticeDocument;
import cn.hangce.reporting.document.CertificateDocument;
import cn.hangce.reporting.document.ContractDocument;
import cn.hangce.reporting.document.FundReleaseDocument;
import cn.hangce.reporting.document.MeetingMinutesDocument;
import cn.hangce.reporting.document.NoticeDocument;
import cn.hangce.reporting.document.ObjectionAnswerDocument;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.PlaqueDocument;
import cn.hangce.reporting.document.ReceiptDocument;
import cn.hangce.reporting.document.RecognitionDocument;
import cn.hangce.reporting.document.RecommendationListDocument;
import cn.hangce.reporting.document.RecoveryOrderDocument;
import cn.hangce.reporting.document.RectificationNoticeDocument;
import cn.hangce.reporting.document.ReviewMinutesDocument;
import cn.hangce.reporting.document.RevocationDecisionDocument;
import cn.hangce.reporting.document.ScoreSheetDocument;
import cn.hangce.reporting.document.VerificationReportDocument;
import cn.hangce.reporting.document.YearlyStatementDocument;
import java.util.List;

/** Knows which sheets a kind of document is made of. */
final class Composer {

    private Composer() {
    }

    static List<Sheet> sheets(OfficialDocument document, Labels labels, Stamp stamp) {
        if (document instanceof CallDocument call) {
            return new CityLetters(labels, stamp).call(call);
        }
        if (document instanceof NoticeDocument notice) {
            return new CityLetters(labels, stamp).notice(notice);
        }
        if (document instanceof RecognitionDocument recognition) {
            return new CityLetters(labels, stamp).recognition(recognition);
        }
        if (document instanceof ApprovalDocument approval) {
            return new CityLetters(labels, stamp).approval(approval);
        }
        if (document instanceof VerificationReportDocument report) {
            return new DistrictLetters(labels, stamp).verification(report);
        }
        if (document instanceof RecommendationListDocument list) {
            return new DistrictLetters(labels, stamp).recommendation(list);
        }
        if (document instanceof AllocationListDocument list) {
            return new AllocationPaper(labels, stamp).sheets(list);
        }
        if (document instanceof ReceiptDocument receipt) {
            return new HoldersPapers(labels, stamp).receipt(receipt);
        }
        if (document instanceof CertificateDocument certificate) {
            return new HoldersPapers(labels, stamp).certificate(certificate);
        }
        if (document instanceof PlaqueDocument plaque) {
            return new HoldersPapers(labels, stamp).plaque(plaque);
        }
        if (document instanceof CaseNoticeDocument notice) {
            return new CaseLetters(labels, stamp).notice(notice);
        }
        if (document instanceof ObjectionAnswerDocument answer) {
            return new CaseLetters(labels, stamp).answer(answer);
        }
        if (document instanceof ScoreSheetDocument sheet) {
            return new ReviewPapers(labels, stamp).sheet(sheet);
        }
        if (document instanceof ReviewMinutesDocument minutes) {
            return new ReviewPapers(labels, stamp).minutes(minutes);
        }
        if (document instanceof FundReleaseDocument release) {
            return new MoneyPapers(labels, stamp).release(release);
        }
        if (document instanceof YearlyStatementDocument statement) {
            return new StatementPaper(labels, stamp).sheets(statement);
        }
        return ofProjectsAndHolders(document, labels, stamp);
    }

    /** Those of projects under contract, of meetings and of the time after a recognition. */
    private static List<Sheet> ofProjectsAndHolders(OfficialDocument document, Labels labels, Stamp stamp) {
        if (document instanceof ContractDocument contract) {
            return new ContractPapers(labels, stamp).contract(contract);
        }
        if (document instanceof AcceptanceOpinionDocument opinion) {
            return new ContractPapers(labels, stamp).acceptance(opinion);
        }
        if (document instanceof MeetingMinutesDocument minutes) {
            return new MeetingPapers(labels, stamp).minutes(minutes);
        }
        if (document instanceof RevocationDecisionDocument decision) {
            return new CareLetters(labels, stamp).revocation(decision);
        }
        if (document instanceof RecoveryOrderDocument order) {
            return new CareLetters(labels, stamp).recovery(order);
        }
        if (document instanceof RectificationNoticeDocument notice) {
            return new CareLetters(labels, stamp).rectification(notice);
        }
        throw new IllegalArgumentException("No paper for " + document.kind());
    }
}
