package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * The plaque (标牌) that a text gives with the certificate (document 26, 第十条), to be engraved or printed.
 *
 * @param number   the certificate’s
 * @param standing what the holder has become
 */
public record PlaqueDocument(String number, List<Text> issuers, String holder, Text standing, LocalDate issuedOn)
        implements OfficialDocument {

    public PlaqueDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        holder = Given.text(holder, "holder");
        Given.value(standing, "standing");
        Given.value(issuedOn, "day of recognition");
    }

    @Override
    public String kind() {
        return "plaque";
    }

    @Override
    public String title() {
        return standing.zh() + "标牌";
    }
}
