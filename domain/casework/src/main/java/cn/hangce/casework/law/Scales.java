package cn.hangce.casework.law;

import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.RowReader;
import cn.hangce.policy.Standing;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.language.Row;
import cn.hangce.registry.Profile;
import java.time.LocalDate;

/** Judges one organisation after the other by two versions of a program on the same day. For one thread. */
final class Scales {

    private final Program before;
    private final Program after;
    private final LocalDate day;
    private final RowReader reader = new RowReader(Vocabulary.standard());
    private final Row row = reader.row();

    /** @param before null for a program that was not there, by which nobody was eligible */
    Scales(Program before, Program after, LocalDate day) {
        this.before = before;
        this.after = after;
        this.day = day;
    }

    Weighed weigh(Profile profile) {
        read(profile);
        Standing old = standing(before);
        Standing now = standing(after);
        // Most fail by both, and need no words.
        Facts facts = old == Standing.FAILS && now == Standing.FAILS ? null : profile.facts();
        return new Weighed(profile.creditCode(), profile.district(), old, money(before, old, facts), now, money(after, now, facts));
    }

    private void read(Profile profile) {
        reader.begin(row, day);
        reader.put(row, Vocabulary.DISTRICT, profile.district());
        profile.forEach((name, value, vouched) -> reader.put(row, name, value));
    }

    private Standing standing(Program program) {
        if (program == null || !program.judge().mayApply(row)) {
            return Standing.FAILS;
        }
        Standing standing = program.judge().standing(row);
        // Where the text sets no figures, people judge, and nothing is sure.
        return standing == Standing.ELIGIBLE && !program.isDecidedByFacts() ? Standing.OPEN : standing;
    }

    /** What it gets, or would get if the missing facts came out well. */
    private Money money(Program program, Standing standing, Facts facts) {
        return standing == Standing.FAILS ? Money.NONE : Money.of(program.possibleBenefits(facts, day));
    }
}
