package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Truth;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A list of conditions, ready to judge one row after the other. Judging runs in compiled code; where facts are missing, a number
 * outgrows the long range or a condition has no code, the exact tree judges instead, with the same result.
 */
public final class Screening {

    /** One bit each in a long, and one answer to spare. */
    public static final int MOST_CONDITIONS = Long.SIZE - 1;

    private final List<Truth> conditions;
    private final Screen screen;
    private final long all;
    private final long byTreeOnly;

    /** @param conditions of the kind {@link Kind#TRUTH}, at most {@link #MOST_CONDITIONS} */
    public Screening(List<Expression> conditions) {
        if (conditions.size() > MOST_CONDITIONS) {
            throw new IllegalArgumentException(conditions.size() + " conditions; at most " + MOST_CONDITIONS);
        }
        this.conditions = conditions.stream().map(condition -> (Truth) condition.term()).toList();
        this.all = (1L << conditions.size()) - 1;
        Map<Integer, Truth> compiled = new TreeMap<>();
        Set<Symbol> facts = new HashSet<>();
        long tree = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if (this.conditions.get(i).compiles()) {
                compiled.put(i, this.conditions.get(i));
                facts.addAll(conditions.get(i).symbols());
            } else {
                tree |= 1L << i;
            }
        }
        this.byTreeOnly = tree;
        this.screen = ScreenCompiler.compile(compiled, facts);
    }

    /** Bit <i>n</i> for each <i>n</i>th condition that certainly does not hold. */
    public long failed(Row row) {
        long failed = compiled(row);
        if (failed == Screen.UNDECIDED) {
            return failedByTree(row, all);
        }
        return byTreeOnly == 0 ? failed : failed | failedByTree(row, byTreeOnly);
    }

    /** Bit <i>n</i> for each <i>n</i>th condition that missing facts leave open. */
    public long open(Row row) {
        long open = 0;
        for (int i = 0; i < conditions.size(); i++) {
            open |= conditions.get(i).of(row) == null ? 1L << i : 0;
        }
        return open;
    }

    /** {@link #failed} by the exact tree alone. */
    public long failedByTree(Row row) {
        return failedByTree(row, all);
    }

    private long compiled(Row row) {
        try {
            return screen.failed(row.values, row.known);
        } catch (ArithmeticException tooLong) {
            return Screen.UNDECIDED;
        }
    }

    private long failedByTree(Row row, long which) {
        long failed = 0;
        for (int i = 0; i < conditions.size(); i++) {
            if ((which & 1L << i) != 0 && Boolean.FALSE.equals(conditions.get(i).of(row))) {
                failed |= 1L << i;
            }
        }
        return failed;
    }
}
