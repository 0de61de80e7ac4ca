package cn.hangce.registry;

import java.util.Locale;

/**
 * A unified social credit code (统一社会信用代码): 18 characters, the last of which checks the others (GB 32100), with the
 * organisation code and its own check character in places 9 to 17 (GB 11714).
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int LENGTH = 18;
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

    /** @throws InvalidCreditCode when a character is not possible or a check character does not fit */
    public CreditCode {
        if (!isValid(value)) {
            throw new InvalidCreditCode(value);
        }
    }

    /** The code, written with small letters or blanks around it too. @throws InvalidCreditCode */
    public static CreditCode of(String text) {
        return new CreditCode(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
    }

    /** Whether both check characters fit. */
    public static boolean isValid(String code) {
        return code != null && code.length() == LENGTH && !PartyCode.isPersons(code) && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)
                && code.charAt(LENGTH - 1) == check(code.substring(0, LENGTH - 1))
                && code.charAt(16) == organisationCheck(code.substring(8, 16));
    }

    /** The 18th character for the first 17 (GB 32100: weights are the powers of 3 modulo 31). */
    static char check(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    /** The check character of an organisation code of 8 characters (GB 11714). */
    static char organisationCheck(String first8) {
        int sum = 0;
        for (int i = 0; i < first8.length(); i++) {
            sum += ORGANISATION_ALPHABET.indexOf(first8.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    @Override
    public String toString() {
        return value;
    }
}
