package cn.hangce.matching;

import cn.hangce.policy.RowReader;
import cn.hangce.policy.Standing;
import cn.hangce.policy.Verdict;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.language.Row;
import cn.hangce.registry.Profile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Judges one organisation after the other by the programs of a run. For one thread. */
final class CityJudge {

    private static final RowReader READER = new RowReader(Vocabulary.standard());

    private final RunLaw law;
    private final Row row = READER.row();
    private final Verdict verdict = new Verdict();
    private final List<String> unvouched = new ArrayList<>();
    private String kind;
    private long assessments;

    CityJudge(RunLaw law) {
        this.law = law;
    }

    /**
     * Finds what an organisation is entitled to.
     *
     * @param everything by all programs; otherwise only by those that have changed
     */
    void judge(Profile profile, boolean everything, Consumer<Match> found) {
        read(profile);
        List<RunLaw.Entry> programs = law.of(kind, everything);
        assessments += programs.size();
        for (RunLaw.Entry entry : programs) {
            if (entry.judge().standing(row) == Standing.ELIGIBLE) {
                entry.judge().judge(row, verdict);
                found.accept(new Match(profile.creditCode(), entry.number(), verdict.paidYuan(),
                        unvouched.isEmpty() || unvouched.stream().noneMatch(entry.needed()::contains)));
            }
        }
    }

    private void read(Profile profile) {
        READER.begin(row, law.day());
        READER.put(row, Vocabulary.DISTRICT, profile.district());
        unvouched.clear();
        kind = "";
        profile.forEach((name, value, vouched) -> {
            READER.put(row, name, value);
            if (!vouched) {
                unvouched.add(name);
            }
            if (name.equals(Vocabulary.ORG_TYPE)) {
                kind = value;
            }
        });
    }

    /** How many times an organisation has been judged by a program. */
    long assessments() {
        return assessments;
    }
}
