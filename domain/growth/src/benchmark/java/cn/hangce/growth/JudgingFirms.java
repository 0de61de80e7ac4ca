package cn.hangce.growth;

import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.language.Row;
import cn.hangce.policy.language.Screening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The nine conditions of {@code fledgling-enterprise}, and its validity, on the same firms in four ways. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Firms.COUNT)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JudgingFirms {

    private Screening screening;
    private CelInterpreter interpreter;
    private Row[] rows;
    private long[][] arrays;
    private List<Map<String, Object>> variables;

    /** Every way must judge every firm alike, or the comparison means nothing. */
    @Setup
    public void prepare() {
        Program program = ProgramLibrary.ofClasspath(JudgingFirms.class.getClassLoader()).require("fledgling-enterprise");
        screening = program.screening();
        interpreter = new CelInterpreter(program, Firms.firm(0));
        rows = new Row[Firms.COUNT];
        arrays = new long[Firms.COUNT][];
        variables = new ArrayList<>();
        for (int i = 0; i < Firms.COUNT; i++) {
            Map<String, Object> firm = Firms.firm(i);
            rows[i] = Facts.of(Vocabulary.standard(), firm).row(LocalDate.EPOCH);
            arrays[i] = HandWritten.array(firm);
            variables.add(CelInterpreter.variables(firm));
            long expected = HandWritten.failed(arrays[i]);
            if (screening.failed(rows[i]) != expected || screening.failedByTree(rows[i]) != expected
                    || interpreter.failed(variables.get(i)) != expected) {
                throw new IllegalStateException("Firm " + i + " is judged differently: " + firm);
            }
        }
    }

    @Benchmark
    public long handWritten() {
        long all = 0;
        for (long[] firm : arrays) {
            all += HandWritten.failed(firm);
        }
        return all;
    }

    @Benchmark
    public long compiled() {
        long all = 0;
        for (Row row : rows) {
            all += screening.failed(row);
        }
        return all;
    }

    @Benchmark
    public long tree() {
        long all = 0;
        for (Row row : rows) {
            all += screening.failedByTree(row);
        }
        return all;
    }

    @Benchmark
    public long celInterpreter() {
        long all = 0;
        for (Map<String, Object> firm : variables) {
            all += interpreter.failed(firm);
        }
        return all;
    }
}
