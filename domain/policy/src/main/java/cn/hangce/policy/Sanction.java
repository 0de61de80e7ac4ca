package cn.hangce.policy;

import java.util.List;

/**
 * What follows from a breach.
 *
 * @param id      unique in the program
 * @param cite    where the text says it
 * @param label   the breach
 * @param effects {@code revoke}, {@code recover}, {@code record}
 * @param bar     how long no new application is taken: {@code forever}, an ISO period such as {@code P3Y}, or null
 * @param bars    ids of the programs that the bar is about; empty for the program itself
 * @param by      who decides it
 * @param report  who reports it in writing first; null where nobody has to
 */
public record Sanction(String id, String cite, Text label, List<String> effects, String bar, List<String> bars, String by,
                       String report) {

    public Sanction {
        effects = List.copyOf(effects);
        bars = List.copyOf(bars);
    }
}
