package cn.hangce.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link Judging} with one thread and with two, and prints one table. */
public final class BenchmarkTable {

    private static final int MOST_THREADS = 2;
    private static final double MILLION = 1e6;
    private static final double NANOS = 1e9;
    private static final String ALLOCATED = "gc.alloc.rate.norm";

    /**
     * One measurement.
     *
     * @param perSecond assessments per second of all threads together
     * @param error     half of the 99.9 % confidence interval
     * @param bytes     allocated for one assessment
     */
    private record Figure(double perSecond, double error, double bytes) {
    }

    private BenchmarkTable() {
    }

    /** @param arguments the file for the results as JSON */
    public static void main(String[] arguments) throws RunnerException, IOException {
        int inexact = new Agreement().check();
        Map<Way, Figure[]> figures = new EnumMap<>(Way.class);
        for (int threads = 1; threads <= MOST_THREADS; threads++) {
            for (RunResult run : new Runner(new OptionsBuilder().include(Judging.class.getName() + "\\.").threads(threads)
                    .addProfiler(GCProfiler.class).build()).run()) {
                Way way = Way.of(run.getPrimaryResult().getLabel());
                figures.computeIfAbsent(way, each -> new Figure[MOST_THREADS])[threads - 1] = figure(way, run);
            }
        }
        print(figures, inexact);
        write(figures, inexact, Path.of(arguments[0]));
    }

    private static Figure figure(Way way, RunResult run) {
        long assessments = way.assessments();
        return new Figure(run.getPrimaryResult().getScore() * assessments, run.getPrimaryResult().getScoreError() * assessments,
                run.getSecondaryResults().get(ALLOCATED).getScore() / assessments);
    }

    private static void print(Map<Way, Figure[]> figures, int inexact) {
        System.out.printf(Locale.ROOT, "%nAll %d programs, %d organisations, facts missing in half of them; every way agreed on all %d assessments,"
                + " but for %d sums where CEL’s binary fractions are not exact%n%n",
                Subjects.ALL.size(), Subjects.ORGANISATIONS, Way.ALL_HANGCE.assessments(), inexact);
        print(figures, true, "times CEL");
        System.out.printf(Locale.ROOT, "%nFive programs (%s), %d applicants each; every way agreed on all %d assessments%n%n",
                String.join(", ", HandWritten.ALL.stream().map(HandWritten::program).toList()), Subjects.APPLICANTS, Way.FIVE_HANGCE.assessments());
        print(figures, false, "time, hand-written = 1");
    }

    private static void print(Map<Way, Figure[]> figures, boolean all, String comparison) {
        System.out.println("| | million a second, one thread | two threads | ns each, one thread | bytes each | " + comparison + " |");
        System.out.println("|---|---:|---:|---:|---:|---:|");
        figures.forEach((way, figure) -> {
            if (way.all == all) {
                Figure measure = figures.get(way.measure())[0];
                System.out.printf(Locale.ROOT, "| %s | %.3f ± %.3f | %.3f ± %.3f | %.1f | %.1f | %.1f |%n", way.label,
                        figure[0].perSecond() / MILLION, figure[0].error() / MILLION, figure[1].perSecond() / MILLION, figure[1].error() / MILLION,
                        NANOS / figure[0].perSecond(), figure[0].bytes(), ratio(way, figure[0], measure));
            }
        });
    }

    private static double ratio(Way way, Figure figure, Figure measure) {
        return way.all ? figure.perSecond() / measure.perSecond() : measure.perSecond() / figure.perSecond();
    }

    private static void write(Map<Way, Figure[]> figures, int inexact, Path file) throws IOException {
        JsonArrayBuilder results = Json.createArrayBuilder();
        figures.forEach((way, byThreads) -> {
            for (int i = 0; i < MOST_THREADS; i++) {
                results.add(Json.createObjectBuilder().add("way", way.method).add("label", way.label)
                        .add("programs", way.all ? Subjects.ALL.size() : Subjects.FIVE.size()).add("threads", i + 1)
                        .add("assessmentsPerSecond", byThreads[i].perSecond()).add("error", byThreads[i].error())
                        .add("bytesPerAssessment", byThreads[i].bytes()));
            }
        });
        JsonObject json = Json.createObjectBuilder().add("java", System.getProperty("java.vm.version"))
                .add("processors", Runtime.getRuntime().availableProcessors()).add("inexactSumsOfCel", inexact)
                .add("results", results).build();
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true)).createWriter(Files.newOutputStream(file))) {
            writer.write(json);
        }
        System.out.println("\nAs JSON: " + file);
    }
}
