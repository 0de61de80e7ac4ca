package cn.hangce.policy;

import java.time.MonthDay;
import java.util.List;

/**
 * What a recipient owes afterwards.
 *
 * @param id       unique in the program
 * @param cite     where the text says it
 * @param label    what is to be done
 * @param every    how often it returns, {@code year} and its like; null for one that an event brings about
 * @param on       the event that brings it about where the holder reports that: {@code change}; else null
 * @param within   the time allowed from the event; null where the text sets none
 * @param until    the last day of the year for it; null where the text sets none
 * @param gives    the fact that doing it makes true, and missing it false; null where none follows
 * @param outcomes what follows from doing, or not doing, it
 */
public record Duty(String id, String cite, Text label, String every, String on, Deadline within, MonthDay until, String gives,
                   List<Outcome> outcomes) {

    public Duty {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * One thing that can follow.
     *
     * @param when   {@code missed}, {@code renamed}, {@code fail} and their like
     * @param times  how many times running; mostly once
     * @param effect what the house does: {@code revoke}, {@code rectify}, {@code reissue-certificate-with-date-kept} …
     * @param bar    how long no new application is taken: {@code forever}, an ISO period, or null
     * @param bars   ids of the programs that the bar is about; empty for the program itself
     * @param within the time that it gives, as for putting things right; null where the text sets none
     * @param label  in words
     */
    public record Outcome(String when, int times, String effect, String bar, List<String> bars, Deadline within, Text label) {

        public Outcome {
            bars = List.copyOf(bars);
        }
    }
}
