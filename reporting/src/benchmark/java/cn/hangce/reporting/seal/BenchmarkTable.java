package cn.hangce.reporting.seal;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What a document costs in each way. The ways take turns, a few documents at a time, and what is counted is the time of the processor and
 * not of the clock, so that whoever else works on the machine touches neither the figures nor their ratio; the median of the rounds.
 */
public final class BenchmarkTable {

    private static final int WARM = 8;
    private static final int ROUNDS = 15;
    private static final int DOCUMENTS = 20;
    private static final double MILLISECOND = 1e6;

    private BenchmarkTable() {
    }

    public static void main(String[] arguments) throws IOException {
        SealingDocuments work = new SealingDocuments();
        Map<String, Supplier<byte[]>> ways = new LinkedHashMap<>();
        ways.put("JasperReports: fill + export", work::bare);
        ways.put("Hangce: fill + export as PDF/A-2u", work::archival);
        ways.put("Hangce: the same + seal + PAdES", work::sealed);
        ways.put("of which seal + PAdES + hash", work::sealing);
        ways.put("Hangce: OFD from the same pages", work::drawing);
        ways.put("Hangce: OFD + SM2 seal + hash", work::exchanging);
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (Map.Entry<String, Supplier<byte[]>> way : ways.entrySet()) {
                double taken = milliseconds(way.getValue());
                if (round >= WARM) {
                    times.computeIfAbsent(way.getKey(), any -> new ArrayList<>()).add(taken);
                }
            }
        }
        print(times);
    }

    private static double milliseconds(Supplier<byte[]> way) {
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < DOCUMENTS; i++) {
            if (way.get().length == 0) {
                throw new IllegalStateException("Nothing was made");
            }
        }
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / MILLISECOND / DOCUMENTS;
    }

    private static void print(Map<String, List<Double>> times) {
        double bare = 0;
        System.out.printf("%n%-36s %16s %22s %18s %12s%n", "", "ms per document", "least … most", "per core-second", "times bare");
        for (Map.Entry<String, List<Double>> way : times.entrySet()) {
            List<Double> sorted = way.getValue().stream().sorted().toList();
            double median = sorted.get(sorted.size() / 2);
            bare = bare == 0 ? median : bare;
            System.out.printf(Locale.ROOT, "%-36s %16.2f %13.2f … %6.2f %18.0f %12.2f%n", way.getKey(), median, sorted.get(0),
                    sorted.get(sorted.size() - 1), 1000 / median, median / bare);
        }
    }
}
