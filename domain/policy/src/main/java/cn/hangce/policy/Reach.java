package cn.hangce.policy;

import cn.hangce.policy.language.Change;
import cn.hangce.policy.language.Gap;
import cn.hangce.policy.language.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;

/**
 * What an applicant can be expected to reach, so that a program is called nearly had and not out of the question. No text sets
 * these figures; they only sort the list that people see, and stand here and nowhere else.
 */
final class Reach {

    /** Whoever misses more conditions is not near, however small each gap is. */
    static final int MOST_FAILED = 2;
    /** So few more people, patents or projects are near even where there are none yet. */
    private static final BigDecimal FEW = BigDecimal.valueOf(2);
    /** Otherwise half of what is asked must be there; and of what is too much, at most as much again may have to go. */
    private static final BigDecimal HALF = new BigDecimal("0.5");
    /** Most calls return within a year; a day beyond that is not worth waiting for. */
    private static final long MOST_DAYS = 366;

    private static final int DECIMALS_OF_PER_CENT = 4;
    private static final int DECIMALS_OF_MEASURE = 2;
    private static final int NEVER = 1_000;

    private final Vocabulary vocabulary;

    Reach(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Hundredths of a per cent, and hundredths of a measure, are what people look at. */
    static int decimals(Fact fact) {
        return fact.percent() ? DECIMALS_OF_PER_CENT : DECIMALS_OF_MEASURE;
    }

    /** Within reach first, then fewer changes, then the least. */
    Comparator<Gap> nearestFirst() {
        return Comparator.<Gap, Boolean>comparing(gap -> !isWithin(gap)).thenComparing(gap -> gap.changes().size())
                .thenComparing(gap -> gap.changes().stream().map(this::effort).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    boolean isWithin(Gap gap) {
        return gap.changes().stream().allMatch(this::isWithin);
    }

    /**
     * A number that can be raised, or that is the applicant’s own to lower; or a day that comes by itself. Not what somebody or
     * something is (a kind, a class, yes or no), nor a day that is past.
     */
    private boolean isWithin(Change change) {
        Fact fact = vocabulary.fact(change.fact());
        if (change.kind() == Kind.DAY) {
            return isWaiting(change) && change.distance().longValueExact() <= MOST_DAYS;
        }
        if (!change.kind().isNumber() || isClass(fact)) {
            return false;
        }
        boolean few = fact.type() == FactType.COUNT && change.distance().compareTo(FEW) <= 0;
        return few || (change.rises() || fact.source().equals("applicant")) && share(change).compareTo(HALF) <= 0;
    }

    private static boolean isWaiting(Change change) {
        return change.fact().equals(Vocabulary.AS_OF) && change.rises();
    }

    /** A number that counts nothing, such as the class of a drug, is a name. */
    private static boolean isClass(Fact fact) {
        return fact.type() == FactType.COUNT && fact.unit().zh().isEmpty();
    }

    /** What lies between, as a share of the greater of both values. */
    private static BigDecimal share(Change change) {
        BigDecimal greater = new BigDecimal((change.rises() ? change.to() : change.from()).toString()).abs();
        return greater.signum() == 0 ? BigDecimal.ONE : change.distance().divide(greater, MathContext.DECIMAL64);
    }

    /** For comparing ways that are all within reach, or all beyond it. Waiting is told before changing what once was. */
    private BigDecimal effort(Change change) {
        return switch (change.kind()) {
            case WHOLE, DECIMAL -> isClass(vocabulary.fact(change.fact())) ? BigDecimal.valueOf(NEVER)
                    : share(change).add(change.rises() ? BigDecimal.ZERO : BigDecimal.ONE);
            case DAY -> change.fact().equals(Vocabulary.AS_OF) ? BigDecimal.ZERO : BigDecimal.ONE;
            case TRUTH -> BigDecimal.ONE;
            case WORD -> BigDecimal.valueOf(2);
        };
    }
}
