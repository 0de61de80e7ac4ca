package cn.hangce.growth;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link JudgingFirms} and prints its results as one table. */
public final class BenchmarkTable {

    private static final Map<String, String> NAMES = Map.of("handWritten", "hand-written Java", "compiled", "Hangce, compiled",
            "tree", "Hangce, exact tree", "celInterpreter", "CEL's own interpreter");

    private BenchmarkTable() {
    }

    /** @param arguments the file for the results in full, as JSON */
    public static void main(String[] arguments) throws RunnerException {
        Collection<RunResult> runs = new Runner(new OptionsBuilder().include(JudgingFirms.class.getName())
                .resultFormat(ResultFormatType.JSON).result(arguments[0]).build()).run();
        Map<String, Result<?>> results = runs.stream()
                .collect(Collectors.toMap(run -> run.getPrimaryResult().getLabel(), RunResult::getPrimaryResult));
        double hand = results.get("handWritten").getScore();
        double interpreter = results.get("celInterpreter").getScore();
        System.out.printf("%n%-24s %16s %22s %20s%n", "", "ns per firm", "times hand-written", "times faster than CEL");
        for (String way : List.of("handWritten", "compiled", "tree", "celInterpreter")) {
            Result<?> result = results.get(way);
            System.out.printf(Locale.ROOT, "%-24s %9.1f ± %4.1f %22.1f %20.1f%n", NAMES.get(way), result.getScore(),
                    result.getScoreError(), result.getScore() / hand, interpreter / result.getScore());
        }
    }
}
