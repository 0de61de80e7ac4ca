package cn.hangce.reporting.print;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF, the reference validator of the PDF Association, has against a file. */
public final class PdfaReport {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfaReport() {
    }

    /** The rules of PDF/A-2u that the file breaks; empty where it conforms. A file that claims another flavour breaks one more. */
    public static List<String> of(byte[] pdf) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_U)) {
            PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false);
            ValidationResult result = validator.validate(parser);
            List<String> broken = result.getTestAssertions().stream().filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> each.getRuleId().getClause() + "-" + each.getRuleId().getTestNumber() + ": " + each.getMessage())
                    .distinct().sorted().toList();
            if (broken.isEmpty() != result.isCompliant()) {
                throw new IllegalStateException("veraPDF says " + result.isCompliant() + " but names " + broken);
            }
            return broken;
        }
    }
}
