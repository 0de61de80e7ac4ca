package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Amount;
import cn.hangce.policy.language.Term.Day;
import cn.hangce.policy.language.Term.Truth;
import cn.hangce.policy.language.Term.Word;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From CEL’s checked tree to our own terms. CEL has settled that the types fit; what is left are the rules of the house. */
final class Translator {

    private static final Map<String, Relation> RELATIONS = Map.of(
            Operator.LESS.getFunction(), Relation.LESS, Operator.LESS_EQUALS.getFunction(), Relation.AT_MOST,
            Operator.GREATER.getFunction(), Relation.MORE, Operator.GREATER_EQUALS.getFunction(), Relation.AT_LEAST,
            Operator.EQUALS.getFunction(), Relation.EQUAL, Operator.NOT_EQUALS.getFunction(), Relation.DIFFERENT);

    private final CelAbstractSyntaxTree tree;
    private final Literals literals;
    private final Map<String, Symbol> symbols;
    private final Set<Symbol> used = new LinkedHashSet<>();

    Translator(CelAbstractSyntaxTree tree, String text, Map<String, Symbol> symbols) {
        this.tree = tree;
        this.literals = new Literals(tree, text);
        this.symbols = symbols;
    }

    /** The facts that the expression speaks of, in order. */
    Set<Symbol> used() {
        return used;
    }

    Term translate() throws ExpressionRefused {
        return term(tree.getExpr());
    }

    private Term term(CelExpr expression) throws ExpressionRefused {
        Kind kind = kind(expression);
        if (kind == null) {
            throw refuse(expression, "expression.list");
        }
        return switch (kind) {
            case TRUTH -> truth(expression);
            case WHOLE, DECIMAL -> amount(expression);
            case DAY -> day(expression);
            case WORD -> word(expression);
        };
    }

    private Truth truth(CelExpr expression) throws ExpressionRefused {
        if (isFact(expression)) {
            return new Truths.Fact(fact(expression));
        }
        if (isConstant(expression)) {
            return new Truths.Constant(expression.constant().booleanValue());
        }
        List<CelExpr> parts = expression.call().args();
        String function = expression.call().function();
        if (function.equals(Operator.LOGICAL_AND.getFunction()) || function.equals(Operator.LOGICAL_OR.getFunction())) {
            return new Truths.Joined(function.equals(Operator.LOGICAL_OR.getFunction()), truth(parts.get(0)), truth(parts.get(1)));
        }
        if (function.equals(Operator.LOGICAL_NOT.getFunction())) {
            return new Truths.Not(truth(parts.get(0)));
        }
        if (function.equals(Operator.CONDITIONAL.getFunction())) {
            return new Truths.Choose(truth(parts.get(0)), truth(parts.get(1)), truth(parts.get(2)));
        }
        if (function.equals(Operator.IN.getFunction())) {
            return in(parts.get(0), parts.get(1));
        }
        if (function.equals(Grammar.KNOWN)) {
            return known(parts.get(0));
        }
        return comparison(RELATIONS.get(function), parts.get(0), parts.get(1));
    }

    private Truth known(CelExpr part) throws ExpressionRefused {
        if (!isFact(part)) {
            throw refuse(part, "expression.known");
        }
        return new Truths.Known(fact(part));
    }

    private Truth in(CelExpr part, CelExpr list) throws ExpressionRefused {
        if (list.getKind() != ExprKind.Kind.LIST || list.list().elements().isEmpty()) {
            throw refuse(list, "expression.in");
        }
        Truth any = null;
        for (CelExpr element : list.list().elements()) {
            Truth same = comparison(Relation.EQUAL, part, element);
            any = any == null ? same : new Truths.Joined(true, any, same);
        }
        return any;
    }

    private Truth comparison(Relation relation, CelExpr left, CelExpr right) throws ExpressionRefused {
        Kind kind = kind(left);
        if (kind == null) {
            throw refuse(left, isTable(left) ? "expression.table" : "expression.list");
        }
        return switch (kind) {
            case WHOLE, DECIMAL -> new Comparisons.OfAmounts(relation, amount(left), amount(right));
            case DAY -> new Comparisons.OfDays(relation, day(left), day(right));
            case WORD -> words(relation, left, right);
            case TRUTH -> {
                Truth second = truth(right);
                Truth same = new Truths.Choose(truth(left), second, new Truths.Not(second));
                yield relation == Relation.EQUAL ? same : new Truths.Not(same);
            }
        };
    }

    /** A word compared with a choice has to be one of its words. */
    private Truth words(Relation relation, CelExpr left, CelExpr right) throws ExpressionRefused {
        Word first = word(left);
        Word second = word(right);
        Truth same = new Comparisons.OfWords(first, second);
        if (first instanceof Words.Fact fact && second instanceof Words.Constant constant) {
            same = sameWord(fact.symbol(), constant.value(), right, same);
        } else if (second instanceof Words.Fact fact && first instanceof Words.Constant constant) {
            same = sameWord(fact.symbol(), constant.value(), left, same);
        }
        return relation == Relation.EQUAL ? same : new Truths.Not(same);
    }

    private Truth sameWord(Symbol symbol, String word, CelExpr at, Truth otherwise) throws ExpressionRefused {
        if (symbol.isFreeWord()) {
            return otherwise;
        }
        if (!symbol.words().contains(word)) {
            throw refuse(at, "expression.choice", word, symbol.name(), String.join(", ", symbol.words()));
        }
        return new Comparisons.IsChoice(symbol, word);
    }

    private Amount amount(CelExpr expression) throws ExpressionRefused {
        if (isFact(expression)) {
            return new Amounts.Fact(fact(expression));
        }
        if (isConstant(expression)) {
            return new Amounts.Constant(literals.number(expression));
        }
        List<CelExpr> parts = expression.call().args();
        String function = expression.call().function();
        if (function.equals(Operator.CONDITIONAL.getFunction())) {
            return new Amounts.Choose(truth(parts.get(0)), amount(parts.get(1)), amount(parts.get(2)));
        }
        if (function.equals(Grammar.LEAST) || function.equals(Grammar.GREATEST)) {
            return new Amounts.Extreme(function.equals(Grammar.GREATEST), amounts(parts));
        }
        if (function.equals(Operator.NEGATE.getFunction())) {
            return new Amounts.Negated(amount(parts.get(0)));
        }
        if (function.equals(Grammar.FLOOR)) {
            return new Amounts.Floor(amount(parts.get(0)));
        }
        if (function.equals(Grammar.TABLE)) {
            return table(parts.get(0), parts.get(1));
        }
        if (function.equals(Operator.DIVIDE.getFunction())) {
            return new Amounts.Product(amount(parts.get(0)), new Amounts.Constant(literals.divisor(parts.get(1))));
        }
        Amount left = amount(parts.get(0));
        Amount right = amount(parts.get(1));
        if (function.equals(Grammar.PERCENT)) {
            return new Amounts.Product(new Amounts.Product(left, right), new Amounts.Constant(Rational.of(1, 100)));
        }
        return function.equals(Operator.MULTIPLY.getFunction()) ? new Amounts.Product(left, right)
                : new Amounts.Sum(function.equals(Operator.SUBTRACT.getFunction()), left, right);
    }

    /** One value after the other, and nothing for what the table does not name. */
    private Amount table(CelExpr table, CelExpr key) throws ExpressionRefused {
        if (table.getKind() != ExprKind.Kind.MAP || table.map().entries().isEmpty()) {
            throw refuse(table, "expression.table");
        }
        Amount value = new Amounts.Constant(Rational.ZERO);
        List<CelExpr.CelMap.Entry> entries = table.map().entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (!isConstant(entries.get(i).key())) {
                throw refuse(entries.get(i).key(), "expression.table");
            }
            value = new Amounts.Choose(comparison(Relation.EQUAL, key, entries.get(i).key()), amount(entries.get(i).value()), value);
        }
        return value;
    }

    private List<Amount> amounts(List<CelExpr> parts) throws ExpressionRefused {
        Amount[] amounts = new Amount[parts.size()];
        for (int i = 0; i < amounts.length; i++) {
            amounts[i] = amount(parts.get(i));
        }
        return List.of(amounts);
    }

    private Day day(CelExpr expression) throws ExpressionRefused {
        if (isFact(expression)) {
            return new Days.Fact(fact(expression));
        }
        List<CelExpr> parts = expression.call().args();
        return switch (expression.call().function()) {
            case Grammar.DATE -> new Days.Constant(literals.day(parts.get(0)));
            case Grammar.YEARS_AFTER -> new Days.After(Days.Unit.YEARS, literals.term(parts.get(1)), day(parts.get(0)));
            case Grammar.MONTHS_AFTER -> new Days.After(Days.Unit.MONTHS, literals.term(parts.get(1)), day(parts.get(0)));
            case Grammar.DAYS_AFTER -> new Days.After(Days.Unit.DAYS, literals.term(parts.get(1)), day(parts.get(0)));
            case Grammar.NEW_YEAR_AFTER -> new Days.NewYearAfter(day(parts.get(0)));
            default -> new Days.Choose(truth(parts.get(0)), day(parts.get(1)), day(parts.get(2)));
        };
    }

    private Word word(CelExpr expression) throws ExpressionRefused {
        if (isFact(expression)) {
            return new Words.Fact(fact(expression));
        }
        if (isConstant(expression)) {
            return new Words.Constant(expression.constant().stringValue());
        }
        List<CelExpr> parts = expression.call().args();
        return new Words.Choose(truth(parts.get(0)), word(parts.get(1)), word(parts.get(2)));
    }

    private Symbol fact(CelExpr expression) {
        Symbol symbol = symbols.get(expression.ident().name());
        used.add(symbol);
        return symbol;
    }

    private Kind kind(CelExpr expression) {
        return Language.kindOf(tree.getTypeOrThrow(expression.id()));
    }

    /** A table that mixes whole numbers and decimals has no type of its own. */
    private static boolean isTable(CelExpr expression) {
        return expression.getKind() == ExprKind.Kind.CALL && expression.call().function().equals(Grammar.TABLE);
    }

    private static boolean isFact(CelExpr expression) {
        return expression.getKind() == ExprKind.Kind.IDENT;
    }

    private static boolean isConstant(CelExpr expression) {
        return expression.getKind() == ExprKind.Kind.CONSTANT;
    }

    private ExpressionRefused refuse(CelExpr at, String code, String... args) {
        return literals.refuse(at, code, args);
    }
}
