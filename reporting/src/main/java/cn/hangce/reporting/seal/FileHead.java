package cn.hangce.reporting.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a file begins. */
final class FileHead {

    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private FileHead() {
    }

    static boolean isPdf(byte[] file) {
        return is(file, PDF);
    }

    static boolean is(byte[] file, byte[] head) {
        return file.length >= head.length && Arrays.equals(file, 0, head.length, head, 0, head.length);
    }
}
