package cn.hangce.policy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What share of the experts must recommend a case for it to go on.
 *
 * @param text   as the file writes it: {@code majority} (more than half), or a share such as {@code 2/3} (at least that)
 * @param share  the share’s numerator
 * @param of     its denominator
 * @param beyond whether the share itself is not enough
 */
public record Vote(String text, int share, int of, boolean beyond) {

    /** More than half (过半数). */
    public static final Vote MAJORITY = new Vote("majority", 1, 2, true);

    private static final Pattern SHARE = Pattern.compile("([1-9])/([1-9])");

    /** Null for what is none. */
    static Vote parse(String text) {
        if (text.equals(MAJORITY.text)) {
            return MAJORITY;
        }
        Matcher matcher = SHARE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        int share = Integer.parseInt(matcher.group(1));
        int of = Integer.parseInt(matcher.group(2));
        return share <= of ? new Vote(text, share, of, false) : null;
    }

    /** Whether {@code inFavour} of {@code voters} carry it; of nobody nothing is carried. */
    public boolean carriedBy(int inFavour, int voters) {
        int reached = Integer.compare(inFavour * of, share * voters);
        return voters > 0 && (beyond ? reached > 0 : reached >= 0);
    }

    @Override
    public String toString() {
        return text;
    }
}
