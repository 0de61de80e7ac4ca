package cn.hangce.casework.law;

import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.Standing;
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
        Standing old = standing(before, row);
        Standing now = standing(after, row);
        return new Weighed(profile.creditCode(), profile.district(), old, money(before, old, facts), now, money(after, now, facts));
    }

    private static Standing standing(Program program, Row row) {
        return program == null || !program.judge().mayApply(row) ? Standing.FAILS : program.judge().standing(row);
    }

    /** What it gets, or would get if the missing facts came out well. Whoever fails needs no words. */
    private Money money(Program program, Standing standing, Facts facts) {
        return standing == Standing.FAILS ? Money.NONE : Money.of(program, program.prospects(facts, day));
    }
}
