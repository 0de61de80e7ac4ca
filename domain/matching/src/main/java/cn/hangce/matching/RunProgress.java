package cn.hangce.matching;

/**
 * How far a run is, and what it took so far.
 *
 * @param organisations   how many it is about
 * @param done            how many of them are done
 * @param judged          organisations that were judged; fewer than are done where most have not changed
 * @param assessments     organisations times programs
 * @param written         entitlements that were added, changed or taken away
 * @param reading         seconds of reading from the database, of all workers together
 * @param judging         seconds of judging
 * @param writing         seconds of writing to the database
 * @param seconds         from the start to the last slice that is done
 * @param changedPrograms programs by which everybody is judged anew
 */
public record RunProgress(long organisations, long done, long judged, long assessments, long written, double reading, double judging,
                          double writing, double seconds, int changedPrograms) {

    private static final double NANOS = 1e9;

    static RunProgress of(Object[] row) {
        return new RunProgress(whole(row[0]), whole(row[1]), whole(row[2]), whole(row[3]), whole(row[4]), decimal(row[5]) / NANOS,
                decimal(row[6]) / NANOS, decimal(row[7]) / NANOS, decimal(row[8]), (int) whole(row[9]));
    }

    private static long whole(Object number) {
        return ((Number) number).longValue();
    }

    private static double decimal(Object number) {
        return ((Number) number).doubleValue();
    }

    /** From 0 to 100; a run that has nothing to do is done. */
    public int percent() {
        return organisations == 0 ? 100 : (int) (done * 100 / organisations);
    }
}
