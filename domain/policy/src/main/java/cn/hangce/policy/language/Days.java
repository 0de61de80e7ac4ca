package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Day;
import cn.hangce.policy.language.Term.Truth;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** The parts of an expression that are days. */
final class Days {

    private Days() {
    }

    /** What a term is counted in. */
    enum Unit {
        YEARS("plusYears"), MONTHS("plusMonths"), DAYS("plusDays");

        private final String method;

        Unit(String method) {
            this.method = method;
        }

        long after(long day, long count) {
            return switch (this) {
                case YEARS -> Calendar.plusYears(day, count);
                case MONTHS -> Calendar.plusMonths(day, count);
                case DAYS -> Calendar.plusDays(day, count);
            };
        }
    }

    record Constant(long day) implements Day {

        @Override
        public long of(Row row) {
            return day;
        }

        @Override
        public void push(Emitter code) {
            code.push(day);
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }
    }

    record Fact(Symbol symbol) implements Day {

        @Override
        public long of(Row row) {
            return row.knows(symbol) ? row.values[symbol.slot()] : Calendar.UNKNOWN;
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

    record After(Unit unit, long count, Day start) implements Day {

        @Override
        public long of(Row row) {
            long day = start.of(row);
            return day == Calendar.UNKNOWN ? day : unit.after(day, count);
        }

        @Override
        public void push(Emitter code) {
            start.push(code);
            code.push(count);
            code.call(Calendar.class, unit.method, "(JJ)J");
        }

        @Override
        public List<Term> parts() {
            return List.of(start);
        }
    }

    /** 1 January of the following year, from which some texts count. */
    record NewYearAfter(Day start) implements Day {

        @Override
        public long of(Row row) {
            long day = start.of(row);
            return day == Calendar.UNKNOWN ? day : Calendar.newYearAfter(day);
        }

        @Override
        public void push(Emitter code) {
            start.push(code);
            code.call(Calendar.class, "newYearAfter", "(J)J");
        }

        @Override
        public List<Term> parts() {
            return List.of(start);
        }
    }

    record Choose(Truth condition, Day yes, Day no) implements Day, Term.Choice {

        @Override
        public long of(Row row) {
            Boolean chosen = condition.of(row);
            return chosen == null ? Calendar.UNKNOWN : chosen ? yes.of(row) : no.of(row);
        }

        @Override
        public void push(Emitter code) {
            Label otherwise = new Label();
            Label end = new Label();
            condition.jump(code, false, otherwise);
            yes.push(code);
            code.jump(Opcodes.GOTO, end);
            code.mark(otherwise);
            no.push(code);
            code.mark(end);
        }
    }
}
