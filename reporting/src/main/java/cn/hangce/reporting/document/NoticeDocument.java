package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A public notice (公示) of whom the city means to recognise or to support.
 *
 * @param openUntil  the last day for objections, inclusive
 * @param recognises whether the listed are to be recognised; otherwise they are to be supported
 * @param steps      the stages behind them
 */
public record NoticeDocument(String title, String number, List<Text> issuers, LocalDate issuedOn, LocalDate openUntil, Basis basis,
                             String callTitle, boolean recognises, List<Text> steps, List<ListedFirm> firms) implements OfficialDocument {

    public NoticeDocument {
        title = Given.text(title, "title");
        number = Given.orEmpty(number);
        issuers = Given.some(issuers, "issuers");
        if (Given.value(openUntil, "last day").isBefore(Given.value(issuedOn, "day of issue"))) {
            throw new IllegalArgumentException("The period for objections ends before it begins");
        }
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        steps = List.copyOf(steps);
        firms = Given.some(firms, "firms");
    }

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public boolean toPersons() {
        return ListedFirm.arePersons(firms);
    }
}
