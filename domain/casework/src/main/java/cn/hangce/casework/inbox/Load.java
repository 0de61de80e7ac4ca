package cn.hangce.casework.inbox;

import cn.hangce.casework.StageKind;

/**
 * How much waits for one kind of work.
 *
 * @param longOverdue past the due day by more than a week
 * @param overdue     past it by up to a week
 * @param week        due today or in the six days after it
 * @param open        without a term
 * @param meanDays    calendar days since the cases came there, on average
 * @param mostDays    the same of the one that waits longest
 */
public record Load(StageKind kind, long cases, long longOverdue, long overdue, long week, long later, long open, int meanDays, int mostDays) {

    static Load of(Object[] row) {
        return new Load(StageKind.valueOf((String) row[0]), figure(row[1]), figure(row[2]), figure(row[3]), figure(row[4]), figure(row[5]), figure(row[6]),
                (int) figure(row[7]), (int) figure(row[8]));
    }

    private static long figure(Object read) {
        return ((Number) read).longValue();
    }
}
