package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import java.time.LocalDate;

/**
 * A recognition as papers about it name it; or, where a program recognises nobody, what was granted in a case.
 *
 * @param holder      as it is called now
 * @param creditCode  or a person’s masked identity number
 * @param district    whose business the holder is
 * @param title       what is held, or the program by which it was granted
 * @param document    the number of the recognition document, or of the case
 * @param certificate the certificate’s number; null where nobody was recognised
 * @param recognisedOn the day of the recognition, or of the grant
 */
public record HeldTitle(String holder, String creditCode, String district, Text title, String document, String certificate, LocalDate recognisedOn) {

    public HeldTitle {
        holder = Given.text(holder, "holder");
        creditCode = Given.text(creditCode, "credit code");
        district = Given.text(district, "district");
        Given.value(title, "title");
        document = Given.text(document, "recognition document");
        certificate = certificate == null ? null : Given.text(certificate, "certificate");
        Given.value(recognisedOn, "day of the recognition");
    }

    /** Whether somebody was recognised. */
    public boolean isRecognition() {
        return certificate != null;
    }
}
