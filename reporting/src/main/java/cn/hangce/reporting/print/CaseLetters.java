package cn.hangce.reporting.print;

import cn.hangce.reporting.document.CaseNoticeDocument;
import cn.hangce.reporting.document.ObjectionAnswerDocument;
import java.util.List;

/** Letters about one case: to its applicant, and to whoever objected to it. */
final class CaseLetters {

    private final Labels labels;
    private final Stamp stamp;

    CaseLetters(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> notice(CaseNoticeDocument notice) {
        String kind = notice.kind();
        Letter letter = new Letter(labels).recipients(labels.say("to", notice.applicant()))
                .body("case.opening", notice.callTitle(), notice.program(), notice.caseNumber())
                .body(kind + ".text", notice.issuers());
        if (!notice.reason().isEmpty()) {
            letter.body(kind + ".reason").words(notice.reason());
        }
        return List.of(letter.body(kind + ".next").sheet(Letter.Head.LETTER, notice, stamp));
    }

    List<Sheet> answer(ObjectionAnswerDocument answer) {
        return List.of(new Letter(labels).recipients(labels.say("to", answer.objector()))
                .body("objection.opening", answer.receivedOn(), answer.noticeTitle(), answer.firm(), answer.objectionNumber())
                .body(answer.upheld() ? "objection.upheld" : "objection.not-upheld").words(answer.answer())
                .remark("public").sheet(Letter.Head.LETTER, answer, stamp));
    }
}
