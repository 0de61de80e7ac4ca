package cn.hangce.reporting.seal;

import java.lang.management.ManagementFactory;
import java.util.Locale;

/** Prints and seals ten thousand documents, as PDF and as OFD, and tells after each thousand what stays in memory. */
public final class MemoryTable {

    private static final int ALL = 10_000;
    private static final int STEP = 1_000;
    private static final double MEGABYTE = 1024 * 1024;

    private MemoryTable() {
    }

    public static void main(String[] arguments) throws Exception {
        SealingDocuments work = new SealingDocuments();
        System.out.printf("%n%10s %26s %10s%n", "documents", "MB in use after collection", "seconds");
        long begun = System.nanoTime();
        for (int done = 0; done <= ALL; done++) {
            if (done % STEP == 0) {
                System.gc();
                double used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
                System.out.printf(Locale.ROOT, "%10d %26.1f %10.0f%n", done, used, (System.nanoTime() - begun) / 1e9);
            }
            work.sealed();
            work.exchanging();
        }
    }
}
