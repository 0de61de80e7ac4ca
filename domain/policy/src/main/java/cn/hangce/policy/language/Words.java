package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Truth;
import cn.hangce.policy.language.Term.Word;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The parts of an expression that are words. */
final class Words {

    private Words() {
    }

    record Constant(String value) implements Word {

        @Override
        public String of(Row row) {
            return value;
        }

        @Override
        public Set<String> outcomes() {
            return Set.of(value);
        }

        @Override
        public List<Term> parts() {
            return List.of();
        }
    }

    record Fact(Symbol symbol) implements Word {

        @Override
        public String of(Row row) {
            return row.knows(symbol) ? row.word(symbol) : null;
        }

        @Override
        public Set<String> outcomes() {
            return Set.copyOf(symbol.words());
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

    record Choose(Truth condition, Word yes, Word no) implements Word, Term.Choice {

        @Override
        public String of(Row row) {
            Boolean chosen = condition.of(row);
            return chosen == null ? null : chosen ? yes.of(row) : no.of(row);
        }

        @Override
        public Set<String> outcomes() {
            Set<String> both = new TreeSet<>(yes.outcomes());
            both.addAll(no.outcomes());
            return both;
        }
    }
}
