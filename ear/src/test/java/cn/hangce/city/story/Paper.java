package cn.hangce.city.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a person reads it. */
final class Paper {

    /** The smallest thing that is a PDF, for materials. */
    static final byte[] BLANK = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private Paper() {
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
