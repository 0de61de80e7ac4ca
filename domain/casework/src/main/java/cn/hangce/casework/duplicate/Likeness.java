package cn.hangce.casework.duplicate;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How alike two titles are: the share of pairs of neighbouring characters that both have (Dice’s coefficient), whatever the width of
 * letters, spaces and punctuation. Pairs suit Chinese, where a word has two characters; the database’s trigrams would leave Chinese
 * out altogether under some locales.
 */
final class Likeness {

    /** From here on a title is shown to the official, who judges. */
    static final int WORTH_A_LOOK = 60;
    private static final int WHOLE = 100;

    private final Map<String, Integer> pairs;
    private final int size;

    private Likeness(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        int[] characters = plain.codePoints().toArray();
        pairs = new HashMap<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.merge(new String(characters, i, 2), 1, Integer::sum);
        }
        if (characters.length == 1) {
            pairs.put(plain, 1);
        }
        size = pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** To be compared with many. */
    static Likeness of(String title) {
        return new Likeness(title == null ? "" : title);
    }

    /** In per cent, rounded down: 100 where both are the same but for spaces and punctuation; 0 where one is empty. */
    int to(String title) {
        Likeness other = of(title);
        if (size == 0 || other.size == 0) {
            return 0;
        }
        int common = pairs.entrySet().stream().mapToInt(pair -> Math.min(pair.getValue(), other.pairs.getOrDefault(pair.getKey(), 0))).sum();
        return 2 * WHOLE * common / (size + other.size);
    }
}
