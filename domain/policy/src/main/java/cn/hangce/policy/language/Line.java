package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Amount;

/**
 * A number as it depends on one fact around a certain row: {@code constant + slope × fact}, exactly, for as long as the same
 * branches are taken and the same parts are the greatest or least.
 */
record Line(Rational constant, Rational slope) {

    /** @return null where the number is open, or does not follow the fact in a straight line */
    static Line of(Amount amount, Symbol fact, Row row) {
        if (amount instanceof Amounts.Fact named && named.symbol().equals(fact)) {
            return new Line(Rational.ZERO, Rational.of(1));
        }
        if (amount instanceof Amounts.Constant || amount instanceof Amounts.Fact) {
            Rational value = amount.of(row);
            return value == null ? null : new Line(value, Rational.ZERO);
        }
        if (amount instanceof Amounts.Sum sum) {
            Line left = of(sum.left(), fact, row);
            Line right = left == null ? null : of(sum.right(), fact, row);
            return right == null ? null : left.plus(sum.minus() ? right.negated() : right);
        }
        if (amount instanceof Amounts.Product product) {
            Line left = of(product.left(), fact, row);
            Line right = left == null ? null : of(product.right(), fact, row);
            return right == null ? null : left.times(right);
        }
        if (amount instanceof Amounts.Choose choose) {
            Boolean chosen = choose.condition().of(row);
            return chosen == null ? null : of(chosen ? choose.yes() : choose.no(), fact, row);
        }
        if (amount instanceof Amounts.Extreme extreme) {
            Rational value = extreme.of(row);
            return value == null ? null
                    : of(extreme.parts().stream().filter(part -> part.of(row).equals(value)).findFirst().orElseThrow(), fact, row);
        }
        if (amount instanceof Amounts.Floor floor) {
            return of(floor.part(), fact, row);
        }
        Line part = of(((Amounts.Negated) amount).part(), fact, row);
        return part == null ? null : part.negated();
    }

    Line minus(Line other) {
        return plus(other.negated());
    }

    boolean isLevel() {
        return slope.signum() == 0;
    }

    /** The fact’s value at which the line crosses nothing. */
    Rational zero() {
        return constant.negated().dividedBy(slope);
    }

    private Line plus(Line other) {
        return new Line(constant.plus(other.constant), slope.plus(other.slope));
    }

    private Line negated() {
        return new Line(constant.negated(), slope.negated());
    }

    private Line times(Line other) {
        if (isLevel()) {
            return new Line(constant.times(other.constant), constant.times(other.slope));
        }
        return other.isLevel() ? other.times(this) : null;
    }
}
