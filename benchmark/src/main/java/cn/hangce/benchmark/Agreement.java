package cn.hangce.benchmark;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.Standing;
import cn.hangce.policy.Verdict;
import cn.hangce.policy.Vocabulary;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Every way must judge everybody alike, or comparing them means nothing. One thing is let pass and counted: CEL reckons in binary
 * fractions, so that a sum can come out one yuan, or the last digits of a very great one, away from the exact one.
 */
final class Agreement {

    /** How precise a binary fraction is after a few multiplications. */
    private static final double BINARY = 1e-14;

    private final Verdict verdict = new Verdict();
    private int inexact;

    /**
     * @return how many of CEL’s sums are not the exact ones
     * @throws IllegalStateException naming the first who is judged differently
     */
    int check() {
        all();
        five();
        return inexact;
    }

    private void all() {
        Subjects.City city = new Subjects.City();
        Subjects.CelCity cel = new Subjects.CelCity();
        city.prepare();
        cel.prepare();
        List<Map<String, Object>> organisations = Subjects.organisations();
        for (int i = 0; i < Subjects.ALL.size(); i++) {
            Program program = Subjects.ALL.get(i);
            for (int j = 0; j < organisations.size(); j++) {
                long expected = inWords(program, organisations.get(j));
                city.judges[i].judge(city.rows[j], verdict);
                same(expected, Answer.of(verdict), "Hangce", program, organisations.get(j));
                same(verdict.standing().ordinal(), city.judges[i].standing(city.rows[j]).ordinal(), "The standing", program, organisations.get(j));
                if (!isInexact(cel.cel, program, cel.byProgram.get(i).get(j))) {
                    same(expected, cel.cel.judge(program, cel.byProgram.get(i).get(j)), "CEL", program, organisations.get(j));
                }
            }
        }
    }

    private boolean isInexact(CelWay cel, Program program, CelWay.Subject subject) {
        long answer = cel.judge(program, subject);
        if (verdict.standing() != Standing.ELIGIBLE || answer == Answer.of(verdict)) {
            return false;
        }
        long yuan = cel.yuan(program, subject);
        long exact = verdict.paidYuan() + verdict.promisedYuan();
        boolean close = answer == Answer.of(0, 0, yuan) && Math.abs(yuan - exact) <= Math.max(1, exact * BINARY);
        inexact += close ? 1 : 0;
        return close;
    }

    private void five() {
        Subjects.Five five = new Subjects.Five();
        Subjects.PlainFive plain = new Subjects.PlainFive();
        Subjects.CelFive cel = new Subjects.CelFive();
        Subjects.DmnFive dmn = new Subjects.DmnFive();
        Subjects.CompiledDmnFive compiled = new Subjects.CompiledDmnFive();
        five.prepare();
        plain.prepare();
        cel.prepare();
        dmn.prepare();
        compiled.prepare();
        for (int i = 0; i < Subjects.FIVE.size(); i++) {
            Program program = Subjects.FIVE.get(i);
            List<Map<String, Object>> applicants = Subjects.applicants(program);
            for (int j = 0; j < applicants.size(); j++) {
                Map<String, Object> applicant = applicants.get(j);
                long expected = inWords(program, applicant);
                five.judges[i].judge(five.complete[i][j], verdict);
                same(expected, Answer.of(verdict), "Hangce", program, applicant);
                same(expected, HandWritten.ALL.get(i).judge().applyAsLong(plain.complete[i][j]), "Plain Java", program, applicant);
                same(expected, cel.cel.judge(program, cel.byProgram.get(i).get(j)), "CEL", program, applicant);
                same(expected, dmn.dmn.judge(dmn.judgements.get(i), dmn.byProgram.get(i).get(j)), "DMN", program, applicant);
                same(expected, compiled.dmn.judge(compiled.judgements.get(i), compiled.byProgram.get(i).get(j)), "Compiled DMN", program, applicant);
            }
        }
    }

    /** What the assessment for people says. */
    private static long inWords(Program program, Map<String, Object> applicant) {
        Assessment assessment = program.assess(Facts.of(Vocabulary.standard(), applicant), LocalDate.EPOCH);
        long failed = 0;
        long open = 0;
        List<ConditionResult> conditions = assessment.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            failed |= Boolean.FALSE.equals(conditions.get(i).holds()) ? 1L << i : 0;
            open |= conditions.get(i).holds() == null ? 1L << i : 0;
        }
        return Answer.of(failed, open, Boolean.TRUE.equals(assessment.eligible())
                ? assessment.benefits().stream().mapToLong(BenefitResult::yuan).sum() : Answer.NOTHING);
    }

    private static void same(long expected, long answer, String way, Program program, Map<String, Object> applicant) {
        if (expected != answer) {
            throw new IllegalStateException(way + " judges differently by " + program.id() + ": " + applicant);
        }
    }
}
