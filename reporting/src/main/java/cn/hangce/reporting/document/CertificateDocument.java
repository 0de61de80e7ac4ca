package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * A firm’s certificate of recognition (认定证书).
 *
 * @param number         the certificate’s number
 * @param standing       what the holder has become
 * @param documentNumber the recognition document that names the holder
 * @param term           how long it runs from the day of recognition; zero where the text sets no end
 * @param steps          the stages behind the recognition
 */
public record CertificateDocument(String number, List<Text> issuers, String holder, String creditCode, Text standing,
                                  String documentNumber, LocalDate recognisedOn, Period term, List<Text> steps) implements OfficialDocument {

    public CertificateDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        holder = Given.text(holder, "holder");
        creditCode = Given.text(creditCode, "credit code");
        Given.value(standing, "standing");
        documentNumber = Given.text(documentNumber, "recognition document");
        Given.value(recognisedOn, "day of recognition");
        if (Given.value(term, "term").isNegative()) {
            throw new IllegalArgumentException("A certificate does not run for " + term);
        }
        steps = List.copyOf(steps);
    }

    @Override
    public String kind() {
        return "certificate";
    }

    @Override
    public boolean toPersons() {
        return Masking.isMasked(creditCode);
    }

    @Override
    public String title() {
        return standing.zh() + "认定证书";
    }

    @Override
    public LocalDate issuedOn() {
        return recognisedOn;
    }

    /** The last day of the term; null where no end is set. */
    public LocalDate validUntil() {
        return Given.lastDay(recognisedOn, term);
    }
}
