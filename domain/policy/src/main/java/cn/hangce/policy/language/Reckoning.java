package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Amount;
import cn.hangce.policy.language.Term.Truth;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Sums of money that may come together, ready to be added up for one row after the other: each is rounded down once, to a whole
 * yuan, and never below zero. Adding up runs in compiled code; where facts are missing, a number outgrows the long range or a sum
 * has no code, the exact tree does it, with the same result.
 */
public final class Reckoning {

    /** Answer of {@link #total} where missing facts leave a sum open. */
    public static final long OPEN = Total.INCOMPLETE;

    private static final Amount NOTHING = new Amounts.Constant(Rational.ZERO);

    /**
     * One sum.
     *
     * @param when     without which it comes to nothing; null where it always comes
     * @param referred where somebody else fixes it, so that it counts for nothing; null where nobody does
     * @param yuan     how much
     */
    public record Sum(Expression when, Expression referred, Expression yuan) {

        private Amount term() {
            Amount whole = new Amounts.Floor((Amount) yuan.term());
            Amount payable = new Amounts.Extreme(true, List.of(NOTHING, whole));
            Amount own = referred == null ? payable : new Amounts.Choose((Truth) referred.term(), NOTHING, payable);
            return when == null ? own : new Amounts.Choose((Truth) when.term(), own, NOTHING);
        }

        private Set<Symbol> symbols() {
            Set<Symbol> symbols = new LinkedHashSet<>(yuan.symbols());
            symbols.addAll(when == null ? Set.of() : when.symbols());
            symbols.addAll(referred == null ? Set.of() : referred.symbols());
            return symbols;
        }
    }

    private final Amount term;
    private final Total total;

    public Reckoning(List<Sum> sums) {
        this.term = sums.stream().map(Sum::term).reduce((a, b) -> new Amounts.Sum(false, a, b)).orElse(NOTHING);
        Set<Symbol> facts = new LinkedHashSet<>();
        sums.forEach(sum -> facts.addAll(sum.symbols()));
        this.total = term.compiles() ? TotalCompiler.compile(term, facts) : null;
    }

    /**
     * All sums together, in whole yuan.
     *
     * @return {@link #OPEN} while facts are missing
     * @throws ArithmeticException where they are too great for a long
     */
    public long total(Row row) {
        try {
            long yuan = total == null ? Total.INCOMPLETE : total.of(row.values, row.known);
            return yuan == Total.INCOMPLETE ? totalByTree(row) : yuan;
        } catch (ArithmeticException tooLong) {
            return totalByTree(row);
        }
    }

    /** {@link #total} by the exact tree alone. */
    public long totalByTree(Row row) {
        Rational yuan = term.of(row);
        return yuan == null ? OPEN : yuan.floorExact();
    }
}
