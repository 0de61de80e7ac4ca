package cn.hangce.casework.aftercare;

import java.util.List;

/** Lists of words as columns keep them. */
final class Lists {

    private Lists() {
    }

    static List<String> of(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
