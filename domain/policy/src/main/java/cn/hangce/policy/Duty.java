package cn.hangce.policy;

import java.time.Period;
import java.util.List;

/**
 * What a recipient owes afterwards.
 *
 * @param id       unique in the program
 * @param cite     where the text says it
 * @param label    what is to be done
 * @param every    {@code year} for a duty that returns; null for one that an event brings about
 * @param within   the time allowed from the event; null where the text sets none
 * @param outcomes what follows from doing, or not doing, it
 */
public record Duty(String id, String cite, Text label, String every, Period within, List<Outcome> outcomes) {

    public Duty {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * One thing that can follow.
     *
     * @param when   {@code missed}, {@code renamed}, {@code still-qualified}, {@code no-longer-qualified}
     * @param effect what the house does: {@code lose-interest-of-last-year}, {@code reissue-certificate} …
     * @param label  in words
     */
    public record Outcome(String when, String effect, Text label) {
    }
}
