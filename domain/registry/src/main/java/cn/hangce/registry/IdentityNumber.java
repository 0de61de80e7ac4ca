package cn.hangce.registry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen’s identity number (公民身份号码, GB 11643): six digits of place, the date of birth, three digits of sequence and a
 * check character (ISO 7064, MOD 11-2). Residence permits of Hong Kong, Macao and Taiwan residents (81 to 83 at the front) and
 * foreigners’ permanent residence cards since 2023 (9 at the front) are made alike.
 *
 * <p>It prints itself masked; whoever needs it in full has to ask for it by {@link #inFull()}.
 */
public final class IdentityNumber {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final Pattern PLACE = Pattern.compile("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[0-9]).*");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int FIRST_YEAR = 1900;

    private final String value;

    private IdentityNumber(String value) {
        this.value = value;
    }

    /** The number, with blanks around it or a small x too. @throws InvalidIdentityNumber without the number in its message */
    public static IdentityNumber of(String text) {
        return find(text).orElseThrow(InvalidIdentityNumber::new);
    }

    /** Empty where the text is none. */
    public static Optional<IdentityNumber> find(String text) {
        String value = text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
        boolean valid = SHAPE.matcher(value).matches() && PLACE.matcher(value).matches() && birthDate(value).isPresent()
                && value.charAt(17) == check(value);
        return valid ? Optional.of(new IdentityNumber(value)) : Optional.empty();
    }

    private static Optional<LocalDate> birthDate(String value) {
        try {
            LocalDate day = LocalDate.of(number(value, 6, 10), number(value, 10, 12), number(value, 12, 14));
            return day.getYear() < FIRST_YEAR ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    /** The 18th character for the first 17. */
    static char check(String first17) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    /** As it stands on the card. For who has to verify or to pay, on record. */
    public String inFull() {
        return value;
    }

    /** 330106********1234: the date of birth does not show. */
    public String masked() {
        return Masking.identityNumber(value);
    }

    /** The text itself, unless it may be somebody’s number with a slip in it; then masked. */
    public static String masked(String text) {
        return SHAPE.matcher(text.strip().toUpperCase(Locale.ROOT)).matches() ? Masking.identityNumber(text.strip()) : text;
    }

    public LocalDate birthDate() {
        return birthDate(value).orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityNumber that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value);
    }

    @Override
    public String toString() {
        return masked();
    }
}
