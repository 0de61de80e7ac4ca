package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/** A district’s recommendation list (推荐名单) to the city. */
public record RecommendationListDocument(String number, List<Text> issuers, LocalDate issuedOn, Basis basis, String callTitle,
                                         String district, Text recipient, List<ListedFirm> firms) implements OfficialDocument {

    public RecommendationListDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(issuedOn, "day of issue");
        Given.value(basis, "basis");
        callTitle = Given.text(callTitle, "call");
        district = Given.text(district, "district");
        Given.value(recipient, "recipient");
        firms = Given.some(firms, "firms");
    }

    @Override
    public String kind() {
        return "recommendation-list";
    }

    @Override
    public boolean toPersons() {
        return ListedFirm.arePersons(firms);
    }

    @Override
    public String title() {
        return district + basis.program().zh() + "推荐名单";
    }
}
