package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Amount;
import cn.hangce.policy.language.Term.Day;
import cn.hangce.policy.language.Term.Truth;
import cn.hangce.policy.language.Term.Word;
import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/** Comparing numbers, days and words. */
final class Comparisons {

    private Comparisons() {
    }

    record OfAmounts(Relation relation, Amount left, Amount right) implements Truth {

        @Override
        public Boolean of(Row row) {
            Rational first = left.of(row);
            Rational second = first == null ? null : right.of(row);
            return second == null ? null : Boolean.valueOf(relation.holds(first.compareTo(second)));
        }

        /** Both sides over one denominator, so that the numerators say it. */
        @Override
        public void jump(Emitter code, boolean when, Label target) {
            long common = Scale.common(parts());
            code.scaled(left, common);
            code.scaled(right, common);
            code.compare(relation.jump(when), target);
        }

        @Override
        public List<Amount> parts() {
            return List.of(left, right);
        }

        @Override
        public boolean compiles() {
            return Term.allCompile(parts()) && Scale.common(parts()) != 0;
        }
    }

    record OfDays(Relation relation, Day left, Day right) implements Truth {

        @Override
        public Boolean of(Row row) {
            long first = left.of(row);
            long second = right.of(row);
            return first == Calendar.UNKNOWN || second == Calendar.UNKNOWN ? null
                    : Boolean.valueOf(relation.holds(Long.compare(first, second)));
        }

        @Override
        public void jump(Emitter code, boolean when, Label target) {
            left.push(code);
            right.push(code);
            code.compare(relation.jump(when), target);
        }

        @Override
        public List<Day> parts() {
            return List.of(left, right);
        }

        @Override
        public boolean compiles() {
            return Term.allCompile(parts());
        }
    }

    /** Whether a choice is one certain word of its list; in code, whether its place in the list is that word’s. */
    record IsChoice(Symbol symbol, String word) implements Truth {

        @Override
        public Boolean of(Row row) {
            return row.knows(symbol) ? Boolean.valueOf(row.word(symbol).equals(word)) : null;
        }

        @Override
        public void jump(Emitter code, boolean when, Label target) {
            code.fact(symbol);
            code.push(symbol.words().indexOf(word));
            code.compare(Relation.EQUAL.jump(when), target);
        }

        @Override
        public List<Term> parts() {
            return List.of(new Words.Fact(symbol));
        }

        @Override
        public boolean compiles() {
            return true;
        }
    }

    /**
     * Whether a choice is one of several words of its list; a form of code for several {@link IsChoice}s only.
     *
     * @param places a bit for the place of each of the words
     */
    record OneOf(Symbol symbol, long places) {

        /** A word that is on no list has the place -1, which shifts to the last bit. */
        private static final int MOST_WORDS = Long.SIZE - 1;

        /** Null where the term is something else. */
        static OneOf of(Truth truth) {
            if (truth instanceof IsChoice choice && choice.symbol().words().size() <= MOST_WORDS) {
                return new OneOf(choice.symbol(), 1L << choice.symbol().words().indexOf(choice.word()));
            }
            OneOf left = truth instanceof Truths.Joined joined && joined.deciding() ? of(joined.left()) : null;
            OneOf right = left == null ? null : of(((Truths.Joined) truth).right());
            return right == null || !right.symbol.equals(left.symbol) ? null : new OneOf(left.symbol, left.places | right.places);
        }

        void jump(Emitter code, boolean when, Label target) {
            code.push(places);
            code.fact(symbol);
            code.instruction(Opcodes.L2I);
            code.instruction(Opcodes.LUSHR);
            code.push(1);
            code.instruction(Opcodes.LAND);
            code.push(0);
            code.compare((when ? Relation.DIFFERENT : Relation.EQUAL).jump(true), target);
        }
    }

    record OfWords(Word left, Word right) implements Truth {

        @Override
        public Boolean of(Row row) {
            String first = left.of(row);
            String second = right.of(row);
            return first == null || second == null ? null : Boolean.valueOf(first.equals(second));
        }

        @Override
        public void jump(Emitter code, boolean when, Label target) {
            throw new UnsupportedOperationException("Free wording is compared by the tree");
        }

        @Override
        public List<Word> parts() {
            return List.of(left, right);
        }

        @Override
        public boolean compiles() {
            return false;
        }
    }
}
