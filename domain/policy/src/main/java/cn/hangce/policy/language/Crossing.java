package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Truth;
import java.time.LocalDate;
import java.util.List;

/** The nearest value of one fact at which a comparison turns out as wanted, all else as it is. */
final class Crossing {

    /** A straight line nearly always decides at once; each further step enters another branch of the expression. */
    private static final int MOST_STEPS = 8;
    private static final long FIRST_DAY = LocalDate.of(1900, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(2199, 12, 31).toEpochDay();

    private final Row row;
    private final Bounds bounds;

    Crossing(Row row, Bounds bounds) {
        this.row = row;
        this.bounds = bounds;
    }

    /** @return null where no possible value of the number does */
    Change number(Comparisons.OfAmounts comparison, Symbol fact) {
        long now = row.values[fact.slot()];
        try {
            Long place = place(comparison, fact, grain(fact));
            return place == null || place == now ? null
                    : new Change(fact, now, List.of(place), comparison.relation() == Relation.EQUAL);
        } catch (ArithmeticException outOfReach) {
            return null;
        } finally {
            row.values[fact.slot()] = now;
        }
    }

    private Long place(Comparisons.OfAmounts comparison, Symbol fact, long grain) {
        for (int step = 0; step < MOST_STEPS; step++) {
            Line left = Line.of(comparison.left(), fact, row);
            Line right = Line.of(comparison.right(), fact, row);
            Line difference = left == null || right == null ? null : left.minus(right);
            Long place = difference == null || difference.isLevel() ? null : place(difference, comparison.relation(), fact, grain);
            if (place == null || place == row.values[fact.slot()]) {
                return null;
            }
            row.values[fact.slot()] = place;
            if (Boolean.TRUE.equals(comparison.of(row))) {
                return place;
            }
        }
        return null;
    }

    /** In the unit of the row, on whole grains, on the side where the relation holds. */
    private Long place(Line difference, Relation relation, Symbol fact, long grain) {
        long unit = fact.kind() == Kind.DECIMAL ? Row.DECIMAL_UNIT : 1;
        Rational zero = difference.zero().times(Rational.of(unit, grain));
        boolean upwards = difference.slope().signum() > 0;
        long below = zero.floorExact();
        boolean whole = zero.equals(Rational.of(below));
        long steps = switch (relation) {
            case AT_LEAST -> upwards ? whole ? below : below + 1 : below;
            case AT_MOST -> upwards ? below : whole ? below : below + 1;
            case MORE -> upwards ? below + 1 : whole ? below - 1 : below;
            case LESS -> upwards ? whole ? below - 1 : below : below + 1;
            case EQUAL -> below;
            case DIFFERENT -> below + 1;
        };
        long place = Math.multiplyExact(steps, grain);
        boolean possible = place >= Math.multiplyExact(bounds.least(fact.name()), unit)
                && place <= Math.multiplyExact(bounds.most(fact.name()), unit);
        return possible && (whole || relation != Relation.EQUAL) ? Long.valueOf(place) : null;
    }

    private long grain(Symbol fact) {
        long grain = 1;
        for (int i = fact.kind() == Kind.DECIMAL ? bounds.decimals(fact.name()) : Row.DECIMALS; i < Row.DECIMALS; i++) {
            grain *= 10;
        }
        return grain;
    }

    /**
     * Terms never turn days round, so a day can be looked for by halves.
     *
     * @param wanted what the comparison is to come out as
     * @return null where no day does
     */
    Change day(Truth comparison, boolean wanted, Symbol fact) {
        long now = row.values[fact.slot()];
        if (!row.knows(fact)) {
            return null;
        }
        long today = Calendar.date(now).toEpochDay();
        try {
            if (holdsOn(LAST_DAY, comparison, wanted, fact)) {
                return change(fact, now, nearest(comparison, wanted, fact, today, LAST_DAY));
            }
            return holdsOn(FIRST_DAY, comparison, wanted, fact)
                    ? change(fact, now, nearest(comparison, wanted, fact, today, FIRST_DAY)) : null;
        } finally {
            row.values[fact.slot()] = now;
        }
    }

    private static Change change(Symbol fact, long now, long day) {
        return new Change(fact, now, List.of(place(day)), false);
    }

    /** A row does not count days, so that they cannot be halved there. */
    private static long place(long day) {
        return Calendar.day(LocalDate.ofEpochDay(day));
    }

    private long nearest(Truth comparison, boolean wanted, Symbol fact, long fails, long holds) {
        long wrong = fails;
        long right = holds;
        while (Math.abs(right - wrong) > 1) {
            long middle = wrong + (right - wrong) / 2;
            if (holdsOn(middle, comparison, wanted, fact)) {
                right = middle;
            } else {
                wrong = middle;
            }
        }
        return right;
    }

    private boolean holdsOn(long day, Truth comparison, boolean wanted, Symbol fact) {
        row.values[fact.slot()] = place(day);
        return Boolean.valueOf(wanted).equals(comparison.of(row));
    }
}
