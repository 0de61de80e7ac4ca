package cn.hangce.matching;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.language.Row;
import cn.hangce.registry.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Judges one organisation after the other by the programs of a run. For one thread. */
final class CityJudge {

    private static final String KIND = "org_type";

    private final RunLaw law;
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
        Set<String> unvouched = new HashSet<>();
        profile.forEach((name, value, vouched) -> {
            if (!vouched) {
                unvouched.add(name);
            }
        });
        Facts facts = profile.facts();
        Row row = facts.row(law.day());
        List<RunLaw.Entry> programs = law.of(String.valueOf(facts.get(KIND)), everything);
        assessments += programs.size();
        for (RunLaw.Entry entry : programs) {
            Program program = entry.program();
            if (program.screening().failed(row) == 0) {
                Assessment assessment = program.assess(facts, law.day());
                if (Boolean.TRUE.equals(assessment.eligible())) {
                    found.accept(new Match(profile.creditCode(), entry.number(), money(program, assessment),
                            program.factsNeeded().stream().noneMatch(unvouched::contains)));
                }
            }
        }
    }

    private static long money(Program program, Assessment assessment) {
        Set<String> paid = program.benefits().stream().filter(Benefit::isPaid).map(Benefit::id).collect(Collectors.toSet());
        return assessment.benefits().stream().filter(benefit -> paid.contains(benefit.id())).mapToLong(benefit -> benefit.yuan())
                .reduce(0, Math::addExact);
    }

    /** How many times an organisation has been judged by a program. */
    long assessments() {
        return assessments;
    }
}
