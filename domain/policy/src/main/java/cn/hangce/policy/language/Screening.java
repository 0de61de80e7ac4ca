package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Truth;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of conditions, ready to judge one row after the other. Judging runs in compiled code. Where a number outgrows the long
 * range, a condition has no code, or a condition could come out though it speaks of a missing fact, the exact tree judges instead,
 * with the same result.
 */
public final class Screening {

    /** One bit each in a long, and one to spare. */
    public static final int MOST_CONDITIONS = Long.SIZE - 1;

    private final List<Truth> conditions;
    private final Screen screen;
    private final long all;
    private final long byTreeOnly;
    /** Conditions that missing facts need not leave open. */
    private final long lenient;

    /** @param conditions of the kind {@link Kind#TRUTH}, at most {@link #MOST_CONDITIONS} */
    public Screening(List<Expression> conditions) {
        if (conditions.size() > MOST_CONDITIONS) {
            throw new IllegalArgumentException(conditions.size() + " conditions; at most " + MOST_CONDITIONS);
        }
        this.conditions = conditions.stream().map(condition -> (Truth) condition.term()).toList();
        this.all = (1L << conditions.size()) - 1;
        List<ScreenCompiler.Part> compiled = new ArrayList<>();
        long withoutCode = 0;
        long withLeeway = 0;
        for (int i = 0; i < conditions.size(); i++) {
            Truth condition = this.conditions.get(i);
            if (condition.compiles()) {
                compiled.add(new ScreenCompiler.Part(1L << i, condition, conditions.get(i).symbols()));
                withLeeway |= condition.isStrict() ? 0 : 1L << i;
            } else {
                withoutCode |= 1L << i;
            }
        }
        this.byTreeOnly = withoutCode;
        this.lenient = withLeeway;
        this.screen = ScreenCompiler.compile(compiled);
    }

    /** Judges every condition. */
    public void judge(Row row, Marks marks) {
        long failed;
        try {
            failed = screen.failed(row.values, row.known);
        } catch (ArithmeticException tooLong) {
            judgeByTree(row, marks);
            return;
        }
        long incomplete = failed < 0 ? screen.incomplete(row.values, row.known) : 0;
        marks.failed = failed & ~incomplete & all;
        marks.open = incomplete & ~lenient;
        long byTree = byTreeOnly | incomplete & lenient;
        if (byTree != 0) {
            byTree(row, byTree, marks);
        }
    }

    /** Judges every condition by the exact tree alone, for comparison. */
    public void judgeByTree(Row row, Marks marks) {
        marks.failed = 0;
        marks.open = 0;
        byTree(row, all, marks);
    }

    /** Whether any condition certainly does not hold. Stops at the first, and begins with those that are quickly judged. */
    public boolean rejects(Row row) {
        try {
            if (screen.rejects(row.values, row.known) != 0) {
                return true;
            }
        } catch (ArithmeticException tooLong) {
            return anyFailsByTree(row, all);
        }
        long byTree = byTreeOnly | (lenient == 0 ? 0 : screen.incomplete(row.values, row.known) & lenient);
        return byTree != 0 && anyFailsByTree(row, byTree);
    }

    /** Whether missing facts leave any condition open. */
    public boolean isOpen(Row row) {
        long incomplete = screen.incomplete(row.values, row.known);
        if ((incomplete & ~lenient) != 0) {
            return true;
        }
        for (long rest = byTreeOnly | incomplete; rest != 0; rest &= rest - 1) {
            if (conditions.get(Long.numberOfTrailingZeros(rest)).of(row) == null) {
                return true;
            }
        }
        return false;
    }

    private void byTree(Row row, long which, Marks marks) {
        for (long rest = which; rest != 0; rest &= rest - 1) {
            Boolean holds = conditions.get(Long.numberOfTrailingZeros(rest)).of(row);
            long bit = rest & -rest;
            if (holds == null) {
                marks.open |= bit;
            } else if (!holds) {
                marks.failed |= bit;
            }
        }
    }

    private boolean anyFailsByTree(Row row, long which) {
        for (long rest = which; rest != 0; rest &= rest - 1) {
            if (Boolean.FALSE.equals(conditions.get(Long.numberOfTrailingZeros(rest)).of(row))) {
                return true;
            }
        }
        return false;
    }
}
