package cn.hangce.benchmark;

import cn.hangce.policy.Judge;
import cn.hangce.policy.language.Row;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNContext;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** One call of a method judges everybody once; {@link Way} says how many assessments that are. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(2)
public class Judging {

    /** Marks of every condition, and amounts. */
    @Benchmark
    public long allHangce(Subjects.City city, Subjects.Slip slip) {
        long all = 0;
        for (Row row : city.rows) {
            for (Judge judge : city.judges) {
                judge.judge(row, slip.verdict);
                all += Answer.of(slip.verdict);
            }
        }
        return all;
    }

    /** Only where each organisation stands. */
    @Benchmark
    public long allHangceStanding(Subjects.City city) {
        long all = 0;
        for (Row row : city.rows) {
            for (Judge judge : city.judges) {
                all += judge.standing(row).ordinal();
            }
        }
        return all;
    }

    @Benchmark
    public long allCel(Subjects.CelCity city) {
        long all = 0;
        for (int i = 0; i < city.byProgram.size(); i++) {
            for (CelWay.Subject subject : city.byProgram.get(i)) {
                all += city.cel.judge(Subjects.ALL.get(i), subject);
            }
        }
        return all;
    }

    @Benchmark
    public long fiveHandWritten(Subjects.PlainFive five) {
        long all = 0;
        for (int i = 0; i < five.complete.length; i++) {
            for (long[] applicant : five.complete[i]) {
                all += HandWritten.ALL.get(i).judge().applyAsLong(applicant);
            }
        }
        return all;
    }

    @Benchmark
    public long fiveHangce(Subjects.Five five, Subjects.Slip slip) {
        return judged(five.judges, five.complete, slip);
    }

    @Benchmark
    public long fiveHangceIncomplete(Subjects.Five five, Subjects.Slip slip) {
        return judged(five.judges, five.incomplete, slip);
    }

    @Benchmark
    public long fiveCel(Subjects.CelFive five) {
        long all = 0;
        for (int i = 0; i < five.byProgram.size(); i++) {
            for (CelWay.Subject subject : five.byProgram.get(i)) {
                all += five.cel.judge(Subjects.FIVE.get(i), subject);
            }
        }
        return all;
    }

    @Benchmark
    public long fiveDmn(Subjects.DmnFive five) {
        return judged(five);
    }

    @Benchmark
    public long fiveDmnCompiled(Subjects.CompiledDmnFive five) {
        return judged(five);
    }

    private static long judged(Judge[] judges, Row[][] applicants, Subjects.Slip slip) {
        long all = 0;
        for (int i = 0; i < judges.length; i++) {
            for (Row row : applicants[i]) {
                judges[i].judge(row, slip.verdict);
                all += Answer.of(slip.verdict);
            }
        }
        return all;
    }

    private static long judged(Subjects.DmnFive five) {
        long all = 0;
        for (int i = 0; i < five.judgements.size(); i++) {
            List<DMNContext> contexts = five.byProgram.get(i);
            for (DMNContext context : contexts) {
                all += five.dmn.judge(five.judgements.get(i), context);
            }
        }
        return all;
    }
}
