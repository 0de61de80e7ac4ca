package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Amount;
import cn.hangce.policy.language.Term.Truth;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** The parts of an expression that are numbers. */
final class Amounts {

    private Amounts() {
    }

    record Constant(Rational value) implements Amount {

        @Override
        public Rational of(Row row) {
            return value;
        }

        @Override
        public long denominator() {
            return value.isLong() ? value.denominator() : 0;
        }

        @Override
        public Span span() {
            return Span.of(value.numerator());
        }

        @Override
        public void push(Emitter code) {
            code.push(value.numerator());
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }
    }

    record Fact(Symbol symbol) implements Amount {

        @Override
        public Rational of(Row row) {
            return row.knows(symbol) ? Rational.of(row.values[symbol.slot()], denominator()) : null;
        }

        @Override
        public long denominator() {
            return symbol.kind() == Kind.DECIMAL ? Row.DECIMAL_UNIT : 1;
        }

        @Override
        public Span span() {
            return new Span(symbol.least(), symbol.most());
        }

        @Override
        public void push(Emitter code) {
            code.fact(symbol);
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }

        @Override
        public void missing(Row row, Set<String> names) {
            if (!row.knows(symbol)) {
                names.add(symbol.name());
            }
        }
    }

    record Negated(Amount part) implements Amount {

        @Override
        public Rational of(Row row) {
            Rational value = part.of(row);
            return value == null ? null : value.negated();
        }

        @Override
        public long denominator() {
            return part.denominator();
        }

        @Override
        public Span span() {
            return Span.orAny(within());
        }

        @Override
        public void push(Emitter code) {
            code.push(0);
            part.push(code);
            code.reckon(Operation.SUBTRACT, within());
        }

        private Span within() {
            return Span.of(Operation.SUBTRACT, Span.of(0), part.span());
        }

        @Override
        public List<Amount> parts() {
            return List.of(part);
        }
    }

    /** Sum, or difference where {@code minus}. */
    record Sum(boolean minus, Amount left, Amount right) implements Amount {

        @Override
        public Rational of(Row row) {
            Rational first = left.of(row);
            Rational second = first == null ? null : right.of(row);
            return second == null ? null : minus ? first.minus(second) : first.plus(second);
        }

        @Override
        public long denominator() {
            return Scale.common(parts());
        }

        @Override
        public Span span() {
            return Span.orAny(within());
        }

        @Override
        public void push(Emitter code) {
            code.scaled(left, denominator());
            code.scaled(right, denominator());
            code.reckon(operation(), within());
        }

        private Operation operation() {
            return minus ? Operation.SUBTRACT : Operation.ADD;
        }

        private Span within() {
            return Span.of(operation(), Span.orAny(Span.scaled(left, denominator())), Span.orAny(Span.scaled(right, denominator())));
        }

        @Override
        public List<Amount> parts() {
            return List.of(left, right);
        }
    }

    record Product(Amount left, Amount right) implements Amount {

        @Override
        public Rational of(Row row) {
            Rational first = left.of(row);
            Rational second = first == null ? null : right.of(row);
            return second == null ? null : first.times(second);
        }

        @Override
        public long denominator() {
            return Scale.product(left.denominator(), right.denominator());
        }

        @Override
        public Span span() {
            return Span.orAny(within());
        }

        /** A factor of one part in so many, as in a percentage, changes the denominator only. */
        @Override
        public void push(Emitter code) {
            left.push(code);
            if (!(right instanceof Constant constant && constant.value().numerator() == 1)) {
                right.push(code);
                code.reckon(Operation.MULTIPLY, within());
            }
        }

        private Span within() {
            return Span.of(Operation.MULTIPLY, left.span(), right.span());
        }

        @Override
        public List<Amount> parts() {
            return List.of(left, right);
        }
    }

    record Floor(Amount part) implements Amount {

        @Override
        public Rational of(Row row) {
            Rational value = part.of(row);
            return value == null ? null : value.floor();
        }

        @Override
        public long denominator() {
            return part.denominator() == 0 ? 0 : 1;
        }

        @Override
        public Span span() {
            return part.span().floored(part.denominator());
        }

        @Override
        public void push(Emitter code) {
            part.push(code);
            if (part.denominator() != 1) {
                code.push(part.denominator());
                if (part.span().least() >= 0) {
                    code.instruction(Opcodes.LDIV);
                } else {
                    code.call(Math.class, "floorDiv", "(JJ)J");
                }
            }
        }

        @Override
        public List<Amount> parts() {
            return List.of(part);
        }
    }

    /** The greatest of several numbers, or the least. */
    record Extreme(boolean greatest, List<Amount> parts) implements Amount {

        @Override
        public Rational of(Row row) {
            Rational extreme = null;
            for (Amount part : parts) {
                Rational value = part.of(row);
                if (value == null) {
                    return null;
                }
                extreme = extreme == null || greatest == value.compareTo(extreme) > 0 ? value : extreme;
            }
            return extreme;
        }

        @Override
        public long denominator() {
            return Scale.common(parts);
        }

        @Override
        public Span span() {
            return parts.stream().map(part -> Span.orAny(Span.scaled(part, denominator()))).reduce((a, b) -> a.extreme(b, greatest)).orElseThrow();
        }

        @Override
        public void push(Emitter code) {
            code.scaled(parts.get(0), denominator());
            for (Amount part : parts.subList(1, parts.size())) {
                code.scaled(part, denominator());
                code.call(Math.class, greatest ? "max" : "min", "(JJ)J");
            }
        }
    }

    record Choose(Truth condition, Amount yes, Amount no) implements Amount, Term.Choice {

        @Override
        public Rational of(Row row) {
            Boolean chosen = condition.of(row);
            return chosen == null ? null : chosen ? yes.of(row) : no.of(row);
        }

        @Override
        public long denominator() {
            return Scale.common(List.of(yes, no));
        }

        @Override
        public Span span() {
            return Span.orAny(Span.scaled(yes, denominator())).or(Span.orAny(Span.scaled(no, denominator())));
        }

        @Override
        public void push(Emitter code) {
            Label otherwise = new Label();
            Label end = new Label();
            condition.jump(code, false, otherwise);
            code.scaled(yes, denominator());
            code.jump(Opcodes.GOTO, end);
            code.mark(otherwise);
            code.scaled(no, denominator());
            code.mark(end);
        }
    }
}
