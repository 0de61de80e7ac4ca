package cn.hangce.reporting.seal;

import java.nio.charset.StandardCharsets;

/** How a PDF begins. */
final class PdfHead {

    private static final byte[] MAGIC = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private PdfHead() {
    }

    static boolean is(byte[] file) {
        if (file.length < MAGIC.length) {
            return false;
        }
        for (int i = 0; i < MAGIC.length; i++) {
            if (file[i] != MAGIC[i]) {
                return false;
            }
        }
        return true;
    }
}
