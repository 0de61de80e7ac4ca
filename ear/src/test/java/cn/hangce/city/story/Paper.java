package cn.hangce.city.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.RunningCity;
import cn.hangce.city.Signatures;
import com.microsoft.playwright.Locator;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a person reads it. */
final class Paper {

    /** The smallest thing that is a PDF, for materials. */
    static final byte[] BLANK = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** What no seal belongs on; everything else bears that of an office, or its parties’. */
    private static final Set<String> WITHOUT_SEAL = Set.of("receipt", "score-sheet", "review-minutes", "meeting-minutes", "payment-list",
            "yearly-statement", "city-statement");

    private Paper() {
    }

    /**
     * The first document of a kind that the page links, as its reader gets it: opened, its first page kept as a picture, every signature
     * on it valid to a program that knows nothing but the authorities that the city publishes.
     *
     * @return its words
     */
    static String issued(Desk desk, String kind) {
        Locator link = desk.at("a.issued-" + kind).first();
        byte[] pdf = desk.fetch(link);
        List<SignatureWrapper> signatures = Signatures.allByDss(pdf, desk.fetch(RunningCity.city().web().resolve("seal-authorities.pem").toString()));
        assertFalse(signatures.isEmpty(), kind + " bears no signature");
        boolean byHouse = signatures.stream().allMatch(each -> each.getSigningCertificate().getCommonName().equals("杭策"));
        assertEquals(WITHOUT_SEAL.contains(kind), byHouse, kind + " signed by the house and not sealed");
        signatures.forEach(each -> assertTrue(each.isSignatureValid(), kind + " signed by " + each.getId()));
        picture(pdf, "paper-" + kind);
        String words = text(pdf);
        // Printed in groups, that a reader can type it.
        String code = link.getAttribute("href").replaceAll(".*/", "");
        assertTrue(words.replace("-", "").contains(code), kind + " names its code " + code + ": " + words);
        return words;
    }

    /** The words of the draft that a button shows: what the act beside it would issue, without a code to check it by. */
    static String draft(Desk desk, String button) {
        byte[] pdf = desk.opened(button);
        picture(pdf, button);
        String words = text(pdf);
        assertFalse(words.contains("验证码"), words);
        return words;
    }

    private static void picture(byte[] pdf, String name) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 72), "png", Desk.PICTURES.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words without the breaks that the layout put between them. */
    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
