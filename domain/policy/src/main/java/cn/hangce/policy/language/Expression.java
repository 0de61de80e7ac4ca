package cn.hangce.policy.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

/** A checked condition or formula. */
public final class Expression {

    private final String text;
    private final Kind kind;
    private final Term term;
    private final Set<Symbol> symbols;
    private final List<String> facts;

    Expression(String text, Kind kind, Term term, Set<Symbol> symbols) {
        this.text = text;
        this.kind = kind;
        this.term = term;
        this.symbols = Set.copyOf(symbols);
        this.facts = symbols.stream().map(Symbol::name).toList();
    }

    /** As written. */
    public String text() {
        return text;
    }

    public Kind kind() {
        return kind;
    }

    /** Names of the facts that it speaks of, in order. */
    public List<String> facts() {
        return facts;
    }

    /** Whether a {@link Kind#TRUTH} holds; null while facts are missing that could still decide it. */
    public Boolean truth(Row row) {
        return ((Term.Truth) term).of(row);
    }

    /** The value of a number; null while facts are missing. */
    public Rational amount(Row row) {
        return ((Term.Amount) term).of(row);
    }

    /** The value of a {@link Kind#WORD}; null while facts are missing. */
    public String word(Row row) {
        return ((Term.Word) term).of(row);
    }

    /** Every value that a {@link Kind#WORD} can come to; empty where it can be any word. */
    public Set<String> outcomes() {
        return ((Term.Word) term).outcomes();
    }

    /** Names of the facts whose absence keeps the value open; empty where it is decided. */
    public Set<String> missing(Row row) {
        Set<String> names = new LinkedHashSet<>();
        term.missing(row, names);
        return names;
    }

    /** The expression in words; a number is taken to be a sum of money where nothing says otherwise. */
    public <T> T words(Speaker<T> speaker) {
        return new Reading<>(speaker).of(term);
    }

    /**
     * The greatest value that the expression itself lets a number have; null where it sets no bound.
     *
     * @param floors the least value of each fact
     */
    public Rational most(ToLongFunction<String> floors) {
        return Range.of((Term.Amount) term, floors).most();
    }

    /**
     * What would make a {@link Kind#TRUTH} hold that does not: each way by itself would do, or leave it open at worst where facts
     * are missing. Empty where it does not fail, or where no possible value of what is known would do.
     *
     * @param row as it was when this returns; its values are changed while ways are tried
     */
    public List<Gap> gaps(Row row, Bounds bounds) {
        return new GapFinder((Term.Truth) term, row, bounds).gaps();
    }

    Term term() {
        return term;
    }

    Set<Symbol> symbols() {
        return symbols;
    }
}
