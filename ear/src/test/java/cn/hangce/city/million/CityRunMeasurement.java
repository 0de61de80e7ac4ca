package cn.hangce.city.million;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Runs over cities of three sizes, and prints what they took as a table and as JSON ({@code target/city-run.json}). By name:
 * {@code mvn verify -Dit.test=CityRunMeasurement}. Nothing is asserted: a figure is no test.
 */
@DisplayName("Runs over 10,000, 100,000 and 1,000,000 organisations")
class CityRunMeasurement {

    private static final int[] SIZES = {10_000, 100_000, 1_000_000};
    private static final int CHANGED = 1_000;
    private static final String DAY = "2022-05-31";
    private static final Path FILE = Path.of("target", "city-run.json");

    @Test
    void measured() throws SQLException, IOException {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        try (Crowd crowd = new Crowd()) {
            print("| organisations | seconds | organisations/s | assessments/s | reading | judging | writing | entitlements | memory |");
            print("|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
            for (int size : SIZES) {
                crowd.grow(size);
                crowd.forgetRuns();
                rows.add(row(size, RunOverHttp.start(DAY).done()));
            }
            crowd.change(CHANGED);
            JsonObject again = RunOverHttp.start(DAY).done();
            rows.add(again);
            print("After " + CHANGED + " of them had changed, the next run judged " + again.getInt("judged") + " in "
                    + decimal(seconds(again)) + " s.");
        }
        Files.writeString(FILE, rows.build().toString());
    }

    private static JsonObject row(int size, JsonObject run) {
        double seconds = seconds(run);
        double all = part(run, "reading") + part(run, "judging") + part(run, "writing");
        print(String.format(Locale.ROOT, "| %,d | %.1f | %,.0f | %,.0f | %.0f %% | %.0f %% | %.0f %% | %,d | %,d MiB |", size, seconds,
                run.getInt("judged") / seconds, run.getJsonNumber("assessments").longValue() / seconds, 100 * part(run, "reading") / all,
                100 * part(run, "judging") / all, 100 * part(run, "writing") / all, run.getInt("written"), memory()));
        return run;
    }

    private static double seconds(JsonObject run) {
        return run.getJsonNumber("seconds").doubleValue();
    }

    private static double part(JsonObject run, String name) {
        return run.getJsonNumber(name + "_seconds").doubleValue();
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** The most that WildFly has had in memory, in MiB: heap, code and threads. */
    private static long memory() {
        return ProcessHandle.current().descendants().filter(process -> process.info().commandLine().orElse("").contains("-D[Standalone]"))
                .mapToLong(process -> peak(process.pid())).max().orElse(0);
    }

    private static long peak(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status")).stream().filter(line -> line.startsWith("VmHWM"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0) / 1024;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(String line) {
        System.out.println(line);
    }

}
