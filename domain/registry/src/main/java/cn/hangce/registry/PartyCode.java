package cn.hangce.registry;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What an applicant is known by in the house: an organisation’s credit code, or for a person a code that is drawn once, means
 * nothing and is nobody’s number elsewhere. No authority of GB 32100 has the letter P, so that one is never taken for the other.
 */
public record PartyCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String PERSON = "P";
    private static final int DRAWN = 17;
    private static final Pattern PERSONS = Pattern.compile(PERSON + "[" + ALPHABET + "]{" + DRAWN + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** @throws InvalidCreditCode where it is neither */
    public PartyCode {
        if (!isPersons(value) && !CreditCode.isValid(value)) {
            throw new InvalidCreditCode(value);
        }
    }

    /** The code, written with small letters or blanks around it too. @throws InvalidCreditCode */
    public static PartyCode of(String text) {
        return new PartyCode(text == null ? "" : text.strip().toUpperCase(Locale.ROOT));
    }

    /** A new person’s; 31¹⁷ are possible, so that it cannot be guessed nor met twice. */
    static PartyCode drawn() {
        StringBuilder code = new StringBuilder(PERSON);
        RANDOM.ints(DRAWN, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
        return new PartyCode(code.toString());
    }

    /** Whether the code is a person’s. */
    public static boolean isPersons(String code) {
        return code != null && PERSONS.matcher(code).matches();
    }

    public boolean isPersons() {
        return isPersons(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
