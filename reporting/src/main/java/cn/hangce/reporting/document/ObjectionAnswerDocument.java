package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The answer to an objection (异议答复), for everybody to read.
 *
 * @param objector masked; a public paper names nobody who objected
 * @param firm     against whom
 */
public record ObjectionAnswerDocument(String number, List<Text> issuers, LocalDate issuedOn, String noticeTitle, String objectionNumber,
                                      String objector, String firm, LocalDate receivedOn, boolean upheld, String answer) implements OfficialDocument {

    public ObjectionAnswerDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        noticeTitle = Given.text(noticeTitle, "notice");
        objectionNumber = Given.text(objectionNumber, "objection");
        objector = Given.text(objector, "objector");
        firm = Given.text(firm, "firm");
        Given.value(receivedOn, "day of receipt");
        answer = Given.text(answer, "answer");
    }

    @Override
    public String kind() {
        return "objection-answer";
    }

    @Override
    public SealUse sealUse() {
        return SealUse.ON_ORDER;
    }

    @Override
    public String title() {
        return "关于异议的答复";
    }
}
