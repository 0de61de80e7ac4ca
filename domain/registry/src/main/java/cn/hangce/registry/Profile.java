package cn.hangce.registry;

import cn.hangce.policy.Facts;
import cn.hangce.policy.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/**
 * What is known of one organisation at present, as it is read when many are read.
 *
 * @param creditCode whose
 * @param district   where it is registered; the fact {@code district}
 * @param lines      one line for each fact: {@code name=value}, or {@code name~value} where only the applicant says so
 */
public record Profile(String creditCode, String district, String lines) {

    /** Takes a fact as text, as long as the profile has more of them. */
    public interface FactTaker {

        /** @param vouched whether a bureau handed it over, so that nobody has to prove it */
        void take(String name, String value, boolean vouched);
    }

    /** Every fact but the district, ordered by name. */
    public void forEach(FactTaker taker) {
        int start = 0;
        while (start < lines.length()) {
            int end = lines.indexOf('\n', start);
            end = end < 0 ? lines.length() : end;
            int sign = start;
            while (lines.charAt(sign) != '=' && lines.charAt(sign) != '~') {
                sign++;
            }
            taker.take(lines.substring(start, sign), lines.substring(sign + 1, end), lines.charAt(sign) == '=');
            start = end + 1;
        }
    }

    /** Everything that is known, ready to be judged by any program. */
    public Facts facts() {
        Map<String, Object> values = new HashMap<>(Map.of(Vocabulary.DISTRICT, district));
        forEach((name, value, vouched) -> values.put(name, value));
        return Facts.of(Vocabulary.standard(), values);
    }
}
