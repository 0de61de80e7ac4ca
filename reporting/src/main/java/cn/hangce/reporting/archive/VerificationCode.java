package cn.hangce.reporting.archive;

import java.security.SecureRandom;
import java.util.Locale;

/** Codes that nobody can guess: twelve characters of sixty random bits, from an alphabet without look-alikes. */
final class VerificationCode {

    static final int LENGTH = 12;

    /** Base 32 without I, L, O and U. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private VerificationCode() {
    }

    static String draw() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** The code as typed by a reader of the paper: without dashes and blanks, look-alikes put right. */
    static String normalised(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\-–—]", "").toUpperCase(Locale.ROOT)
                .replace('O', '0').replace('I', '1').replace('L', '1');
    }
}
