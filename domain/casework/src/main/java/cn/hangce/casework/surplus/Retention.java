package cn.hangce.casework.surplus;

import cn.hangce.policy.Facts;
import cn.hangce.policy.Rule;
import cn.hangce.policy.Surplus;
import cn.hangce.policy.Vocabulary;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Until when money left over may be used on. The term is the rule’s own (document 02, 一(四)): it is asked for one day after another, so that
 * no figure of the text stands here.
 */
public final class Retention {

    /** No text lets money be kept for anything like as long. */
    private static final int MOST_DAYS = 20_000;

    private final Rule rule;
    private final LocalDate acceptedOn;
    private final boolean atOnce;

    /** @param atOnce whether acceptance was passed at the first attempt */
    public Retention(Rule rule, LocalDate acceptedOn, boolean atOnce) {
        this.rule = rule;
        this.acceptedOn = acceptedOn;
        this.atOnce = atOnce;
    }

    /** The last day on which the rule keeps it; empty where it is taken back at once. */
    public Optional<LocalDate> lastDay() {
        if (!keeps(acceptedOn)) {
            return Optional.empty();
        }
        if (keeps(acceptedOn.plusDays(MOST_DAYS))) {
            throw new IllegalStateException("The rule " + rule.id() + " knows no end");
        }
        // What is taken back once is not given again, so the last day is found by halving.
        long kept = 0;
        long taken = MOST_DAYS;
        while (taken - kept > 1) {
            long between = (kept + taken) / 2;
            if (keeps(acceptedOn.plusDays(between))) {
                kept = between;
            } else {
                taken = between;
            }
        }
        return Optional.of(acceptedOn.plusDays(kept));
    }

    private boolean keeps(LocalDate day) {
        Facts facts = Facts.of(Vocabulary.standard(), Map.of(Surplus.ACCEPTED_ON, acceptedOn, Surplus.PASSED_AT_ONCE, atOnce, Vocabulary.AS_OF, day));
        return Surplus.KEEP.equals(rule.evaluate(facts, day).value());
    }
}
