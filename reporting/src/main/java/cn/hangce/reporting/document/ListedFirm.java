package cn.hangce.reporting.document;

/**
 * One line of a list of organisations.
 *
 * @param name       the registered name
 * @param creditCode the unified social credit code
 * @param district   where it is registered
 * @param number     the case’s or the certificate’s number
 */
public record ListedFirm(String name, String creditCode, String district, String number) {

    public ListedFirm {
        name = Given.text(name, "name");
        creditCode = Given.text(creditCode, "credit code");
        district = Given.text(district, "district");
        number = Given.orEmpty(number);
    }
}
