package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.Masking;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The receipt for an application (受理回执).
 *
 * @param number      the case’s number
 * @param submittedAt the city’s local time
 * @param facts       how many facts were declared or taken over
 */
public record ReceiptDocument(String number, List<Text> issuers, Text program, String callTitle, String applicant, String creditCode,
                              String district, LocalDateTime submittedAt, int facts, List<ReceivedMaterial> materials)
        implements OfficialDocument {

    public ReceiptDocument {
        number = Given.text(number, "number");
        issuers = Given.some(issuers, "issuers");
        Given.value(program, "program");
        callTitle = Given.text(callTitle, "call");
        applicant = Given.text(applicant, "applicant");
        creditCode = Given.text(creditCode, "credit code");
        district = Given.text(district, "district");
        Given.value(submittedAt, "time of submission");
        materials = List.copyOf(materials);
    }

    /** The house itself answers that it has the case; nobody has looked at it yet. */
    @Override
    public SealUse sealUse() {
        return SealUse.NONE;
    }

    @Override
    public String kind() {
        return "receipt";
    }

    @Override
    public boolean toPersons() {
        return Masking.isMasked(creditCode);
    }

    @Override
    public String title() {
        return "受理回执（" + number + "）";
    }

    @Override
    public LocalDate issuedOn() {
        return submittedAt.toLocalDate();
    }

    @Override
    public String holder() {
        return applicant;
    }

    /**
     * A file that was handed in.
     *
     * @param label  which material it is
     * @param name   the file’s name
     * @param sha256 the file’s hash, so that both sides know which file it was
     */
    public record ReceivedMaterial(Text label, String name, String sha256) {

        public ReceivedMaterial {
            Given.value(label, "label");
            name = Given.text(name, "file name");
            sha256 = Given.text(sha256, "hash");
        }
    }
}
