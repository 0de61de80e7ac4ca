package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Amount;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Between which values a number must lie, as far as the expression itself says so.
 *
 * @param least null where it has no lower end
 * @param most  null where it has no upper end
 */
record Range(Rational least, Rational most) {

    private static final Range ANY = new Range(null, null);

    /** @param floors the least value of a fact; upwards a fact has no end that the text of a law would know of */
    static Range of(Amount amount, ToLongFunction<String> floors) {
        if (amount instanceof Amounts.Constant constant) {
            return new Range(constant.value(), constant.value());
        }
        if (amount instanceof Amounts.Fact fact) {
            return new Range(Rational.of(floors.applyAsLong(fact.symbol().name())), null);
        }
        if (amount instanceof Amounts.Sum sum) {
            Range right = of(sum.right(), floors);
            return of(sum.left(), floors).plus(sum.minus() ? right.negated() : right);
        }
        if (amount instanceof Amounts.Product product) {
            return of(product.left(), floors).times(of(product.right(), floors));
        }
        if (amount instanceof Amounts.Extreme extreme) {
            return extreme(extreme.greatest(), extreme.parts().stream().map(part -> of(part, floors)).toList());
        }
        if (amount instanceof Amounts.Choose choose) {
            Range yes = of(choose.yes(), floors);
            Range no = of(choose.no(), floors);
            return new Range(outer(List.of(yes, no), Range::least, false), outer(List.of(yes, no), Range::most, true));
        }
        if (amount instanceof Amounts.Floor floor) {
            return of(floor.part(), floors).floored();
        }
        return of(((Amounts.Negated) amount).part(), floors).negated();
    }

    private static Range extreme(boolean greatest, List<Range> parts) {
        return greatest ? new Range(inner(parts, Range::least, true), outer(parts, Range::most, true))
                : new Range(outer(parts, Range::least, false), inner(parts, Range::most, false));
    }

    /** The end that one part alone can set. */
    private static Rational inner(List<Range> parts, Function<Range, Rational> end, boolean greatest) {
        return parts.stream().map(end).filter(each -> each != null).reduce((a, b) -> greatest == a.compareTo(b) > 0 ? a : b).orElse(null);
    }

    /** The end that only all parts together set. */
    private static Rational outer(List<Range> parts, Function<Range, Rational> end, boolean greatest) {
        return parts.stream().map(end).anyMatch(each -> each == null) ? null : inner(parts, end, greatest);
    }

    private Range plus(Range other) {
        return new Range(least == null || other.least == null ? null : least.plus(other.least),
                most == null || other.most == null ? null : most.plus(other.most));
    }

    private Range negated() {
        return new Range(most == null ? null : most.negated(), least == null ? null : least.negated());
    }

    private Range floored() {
        return new Range(least == null ? null : least.floor(), most == null ? null : most.floor());
    }

    /** Of what is not negative; what may be has no ends that are worth telling. */
    private Range times(Range other) {
        if (least == null || least.signum() < 0 || other.least == null || other.least.signum() < 0) {
            return ANY;
        }
        return new Range(least.times(other.least), most == null || other.most == null ? null : most.times(other.most));
    }
}
