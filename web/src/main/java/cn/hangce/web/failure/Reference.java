package cn.hangce.web.failure;

import java.security.SecureRandom;

/** A number to quote on the telephone: eight characters that are not mistaken for one another. */
public record Reference(String text) {

    private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static Reference next() {
        StringBuilder text = new StringBuilder(9);
        for (int i = 0; i < 8; i++) {
            text.append(i == 4 ? "-" : "").append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
        }
        return new Reference(text.toString());
    }
}
