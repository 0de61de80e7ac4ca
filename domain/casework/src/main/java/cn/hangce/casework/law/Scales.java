package cn.hangce.casework.law;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.language.Row;
import cn.hangce.registry.Profile;
import java.time.LocalDate;

/** Judges an organisation by two versions of a program on the same day. */
final class Scales {

    private final Program before;
    private final Program after;
    private final LocalDate day;

    /** @param before null for a program that was not there, by which nobody was eligible */
    Scales(Program before, Program after, LocalDate day) {
        this.before = before;
        this.after = after;
        this.day = day;
    }

    Weighed weigh(Profile profile) {
        Facts facts = profile.facts();
        Row row = facts.row(day);
        // Most organisations fail by both, and that can be seen without words.
        if (fails(before, row) && fails(after, row)) {
            return new Weighed(profile.creditCode(), profile.district(), Outcome.SAME, false, Money.NONE, false, Money.NONE);
        }
        Assessment old = before == null ? null : before.assess(facts, day);
        Assessment now = after.assess(facts, day);
        Boolean eligibleBefore = old == null ? Boolean.FALSE : old.eligible();
        Money moneyBefore = old == null ? Money.NONE : Money.of(before, old);
        Money moneyAfter = Money.of(after, now);
        return new Weighed(profile.creditCode(), profile.district(), Outcome.of(eligibleBefore, moneyBefore, now.eligible(), moneyAfter),
                eligibleBefore, moneyBefore, now.eligible(), moneyAfter);
    }

    private static boolean fails(Program program, Row row) {
        return program == null || program.screening().failed(row) != 0;
    }
}
