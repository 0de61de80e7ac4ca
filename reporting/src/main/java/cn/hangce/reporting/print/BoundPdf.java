package cn.hangce.reporting.print;

import com.lowagie.text.Document;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfSmartCopy;
import java.io.IOException;
import java.io.OutputStream;

/** One PDF of several, one behind the other; signatures do not come along. */
public final class BoundPdf implements AutoCloseable {

    private final Document all = new Document();
    private final PdfSmartCopy copy;

    public BoundPdf(String title, OutputStream out) throws IOException {
        copy = new PdfSmartCopy(all, out);
        all.addTitle(title);
        all.open();
    }

    public void add(byte[] pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                copy.addPage(copy.getImportedPage(reader, page));
            }
            copy.freeReader(reader);
        }
    }

    @Override
    public void close() {
        all.close();
    }
}
