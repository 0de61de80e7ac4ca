package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Truth;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** The parts of an expression that are true or false, apart from comparisons. */
final class Truths {

    private Truths() {
    }

    record Constant(boolean value) implements Truth {

        @Override
        public Boolean of(Row row) {
            return value;
        }

        @Override
        public void jump(Emitter code, boolean when, Label target) {
            if (value == when) {
                code.jump(Opcodes.GOTO, target);
            }
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }

        @Override
        public boolean compiles() {
            return true;
        }
    }

    record Fact(Symbol symbol) implements Truth {

        @Override
        public Boolean of(Row row) {
            return row.knows(symbol) ? Boolean.valueOf(row.values[symbol.slot()] != 0) : null;
        }

        @Override
        public void jump(Emitter code, boolean when, Label target) {
            code.fact(symbol);
            code.push(0);
            code.compare((when ? Relation.DIFFERENT : Relation.EQUAL).jump(true), target);
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }

        @Override
        public boolean compiles() {
            return true;
        }

        @Override
        public void missing(Row row, Set<String> names) {
            if (!row.knows(symbol)) {
                names.add(symbol.name());
            }
        }
    }

    /** Whether a fact is given at all; decided in any case, so that a text can provide for its absence. */
    record Known(Symbol symbol) implements Truth {

        @Override
        public boolean isStrict() {
            return false;
        }

        @Override
        public Boolean of(Row row) {
            return row.knows(symbol);
        }

        @Override
        public void jump(Emitter code, boolean when, Label target) {
            throw new UnsupportedOperationException("known() is for the tree: code runs only where everything is known");
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }

        @Override
        public boolean compiles() {
            return false;
        }
    }

    record Not(Truth part) implements Truth {

        @Override
        public Boolean of(Row row) {
            Boolean value = part.of(row);
            return value == null ? null : Boolean.valueOf(!value);
        }

        @Override
        public void jump(Emitter code, boolean when, Label target) {
            part.jump(code, !when, target);
        }

        @Override
        public List<Term> parts() {
            return List.of(part);
        }

        @Override
        public boolean compiles() {
            return part.compiles();
        }
    }

    /** “And” where {@code deciding} is false, “or” where it is true: one part with that value decides, whatever the other is. */
    record Joined(boolean deciding, Truth left, Truth right) implements Truth {

        @Override
        public Boolean of(Row row) {
            Boolean first = left.of(row);
            if (first != null && first == deciding) {
                return first;
            }
            Boolean second = right.of(row);
            if (second != null && second == deciding) {
                return second;
            }
            return first == null ? null : second;
        }

        @Override
        public boolean isStrict() {
            return false;
        }

        @Override
        public void jump(Emitter code, boolean when, Label target) {
            Comparisons.OneOf oneOf = deciding ? Comparisons.OneOf.of(this) : null;
            if (oneOf != null) {
                oneOf.jump(code, when, target);
            } else if (when == deciding) {
                left.jump(code, when, target);
                right.jump(code, when, target);
            } else {
                Label decided = new Label();
                left.jump(code, deciding, decided);
                right.jump(code, when, target);
                code.mark(decided);
            }
        }

        @Override
        public List<Term> parts() {
            return List.of(left, right);
        }

        @Override
        public boolean compiles() {
            return Term.allCompile(parts());
        }
    }

    record Choose(Truth condition, Truth yes, Truth no) implements Truth, Term.Choice {

        @Override
        public Boolean of(Row row) {
            Boolean chosen = condition.of(row);
            return chosen == null ? null : chosen ? yes.of(row) : no.of(row);
        }

        @Override
        public void jump(Emitter code, boolean when, Label target) {
            Label otherwise = new Label();
            Label end = new Label();
            condition.jump(code, false, otherwise);
            yes.jump(code, when, target);
            code.jump(Opcodes.GOTO, end);
            code.mark(otherwise);
            no.jump(code, when, target);
            code.mark(end);
        }

        @Override
        public boolean compiles() {
            return Term.allCompile(parts());
        }
    }
}
