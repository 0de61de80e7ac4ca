package cn.hangce.reporting.seal;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Whether what is drawn on the pages is still what was there when an earlier one of several signed. DSS takes a page’s content for a
 * signature’s, since both are called {@code Contents}, and tells the difference only by drawing every page, which is slow.
 */
final class PagesKept {

    private PagesKept() {
    }

    /** @param length how much of the file there was then */
    static boolean since(byte[] file, int length) {
        try (PDDocument then = Loader.loadPDF(Arrays.copyOf(file, length)); PDDocument now = Loader.loadPDF(file)) {
            boolean kept = then.getNumberOfPages() == now.getNumberOfPages();
            for (int i = 0; kept && i < then.getNumberOfPages(); i++) {
                kept = same(then.getPage(i), now.getPage(i));
            }
            return kept;
        } catch (IOException broken) {
            return false;
        }
    }

    private static boolean same(PDPage then, PDPage now) throws IOException {
        return then.getRotation() == now.getRotation() && then.getMediaBox().toString().equals(now.getMediaBox().toString())
                && Arrays.equals(content(then), content(now));
    }

    private static byte[] content(PDPage page) throws IOException {
        try (var content = page.getContents()) {
            return content.readAllBytes();
        }
    }
}
