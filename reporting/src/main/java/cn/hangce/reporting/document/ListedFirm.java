package cn.hangce.reporting.document;

import cn.hangce.registry.Masking;
import java.util.List;

/**
 * One line of a list of organisations, or of persons.
 *
 * @param name       the registered name, a person’s name
 * @param creditCode the unified social credit code; a person’s identity number, masked
 * @param district   where it is registered, where the person works
 * @param number     the case’s or the certificate’s number
 */
public record ListedFirm(String name, String creditCode, String district, String number) {

    public ListedFirm {
        name = Given.text(name, "name");
        creditCode = Given.text(creditCode, "credit code");
        district = Given.text(district, "district");
        number = Given.orEmpty(number);
    }

    public boolean isPerson() {
        return Masking.isMasked(creditCode);
    }

    static boolean arePersons(List<ListedFirm> list) {
        return list.stream().allMatch(ListedFirm::isPerson);
    }
}
