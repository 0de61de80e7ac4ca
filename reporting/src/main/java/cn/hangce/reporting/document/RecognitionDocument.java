package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * The recognition document (认定文件) with its list.
 *
 * @param ground   what was done before and what comes of it
 * @param standing what the listed become
 * @param term     for how long; zero where the text sets no end
 */
public record RecognitionDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, String callTitle, Ground ground,
                                  Text standing, Period term, List<ListedFirm> firms) implements OfficialDocument {

    public RecognitionDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        Given.value(ground, "ground");
        Given.value(standing, "standing");
        Given.value(term, "term");
        firms = Given.some(firms, "firms");
    }

    @Override
    public String kind() {
        return "recognition-document";
    }

    @Override
    public boolean toPersons() {
        return ListedFirm.arePersons(firms);
    }

    @Override
    public String title() {
        return "关于认定" + firms.get(0).name() + (firms.size() == 1 ? "" : "等" + firms.size() + "家单位") + "为" + standing.zh() + "的通知";
    }

    /** The last day of the standing; null where no end is set. */
    public LocalDate validUntil() {
        return Given.lastDay(issuedOn, term);
    }
}
