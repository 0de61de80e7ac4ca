package cn.hangce.benchmark;

import cn.hangce.lawcheck.MadeUpFacts;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.language.Row;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Those who are judged: the same ones in every way and at every run. */
final class Applicants {

    static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(Applicants.class.getClassLoader());

    private Applicants() {
    }

    /**
     * @param unknownIn in turn, one in so many facts is not known; 0 where all are known
     */
    static List<Map<String, Object>> madeUp(Collection<Program> programs, int count, int... unknownIn) {
        MadeUpFacts facts = new MadeUpFacts(programs);
        return IntStream.range(0, count).mapToObj(i -> facts.applicant(i, unknownIn[i % unknownIn.length])).toList();
    }

    static Row[] rows(List<Map<String, Object>> applicants) {
        return applicants.stream().map(applicant -> Facts.of(Vocabulary.standard(), applicant).row(LocalDate.EPOCH)).toArray(Row[]::new);
    }
}
