package cn.hangce.matching;

import cn.hangce.casework.Refusal;

/** Something about a run that cannot be done; the sentences stand in {@code refusals.properties}. */
public class MatchingRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    MatchingRefused(String rule, Object... args) {
        super("cn.hangce.matching.refusals", rule, args);
    }
}
