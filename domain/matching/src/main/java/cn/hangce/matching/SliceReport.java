package cn.hangce.matching;

/**
 * What was done in a slice.
 *
 * @param judged       organisations that were judged
 * @param assessments  organisations times programs
 * @param written      entitlements that were added, changed or taken away
 * @param readingNanos time that the database took to give the organisations, and what was found before
 * @param judgingNanos time that judging took
 * @param writingNanos time that the database took to keep what was found
 */
record SliceReport(int judged, long assessments, int written, long readingNanos, long judgingNanos, long writingNanos) {
}
