package cn.hangce.policy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of a file: of its text, and where it stands on a document, of that one’s number and term, which decide too. */
final class Version {

    private static final int DIGITS = 12;

    private Version() {
    }

    static String of(String text, Regulation regulation) {
        Validity term = regulation.term();
        return of(String.join("\n", text, regulation.number(), term.from() + "/" + term.to()));
    }

    static String of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JVM has SHA-256", e);
        }
    }
}
