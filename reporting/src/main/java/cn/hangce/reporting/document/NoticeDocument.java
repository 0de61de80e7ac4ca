package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * A public notice (公示) of whom the city means to recognise or to support.
 *
 * @param period     when objections are taken
 * @param recognises whether the listed are to be recognised; otherwise they are to be supported
 * @param steps      the stages behind them
 */
public record NoticeDocument(String title, String number, List<Text> issuers, Period period, Basis basis,
                             String callTitle, boolean recognises, List<Text> steps, List<ListedFirm> firms) implements OfficialDocument {

    public NoticeDocument {
        title = Given.text(title, "title");
        number = Given.orEmpty(number);
        issuers = Given.some(issuers, "issuers");
        Given.value(period, "period");
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        steps = List.copyOf(steps);
        firms = Given.some(firms, "firms");
    }

    @Override
    public LocalDate issuedOn() {
        return period.from();
    }

    @Override
    public String kind() {
        return "notice";
    }

    @Override
    public boolean toPersons() {
        return ListedFirm.arePersons(firms);
    }

    /**
     * When objections are taken.
     *
     * @param from   the day of publication, which does not count
     * @param until  the last day, inclusive
     * @param length how that was counted, in words
     * @param moved  whether the last day was a free one and the next working day took its place
     */
    public record Period(LocalDate from, LocalDate until, Text length, boolean moved) {

        public Period {
            if (Given.value(until, "last day").isBefore(Given.value(from, "day of issue"))) {
                throw new IllegalArgumentException("The period for objections ends before it begins");
            }
            Given.value(length, "length");
        }
    }
}
