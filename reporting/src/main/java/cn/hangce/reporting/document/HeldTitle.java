package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;

/**
 * A recognition as papers about it name it.
 *
 * @param holder      as it is called now
 * @param creditCode  or a person’s masked identity number
 * @param district    whose business the holder is
 * @param title       what is held
 * @param document    the number of the recognition document
 * @param certificate the certificate’s number
 */
public record HeldTitle(String holder, String creditCode, String district, Text title, String document, String certificate, LocalDate recognisedOn) {

    public HeldTitle {
        holder = Given.text(holder, "holder");
        creditCode = Given.text(creditCode, "credit code");
        district = Given.text(district, "district");
        Given.value(title, "title");
        document = Given.text(document, "recognition document");
        certificate = Given.text(certificate, "certificate");
        Given.value(recognisedOn, "day of the recognition");
    }
}
