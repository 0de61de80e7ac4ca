package cn.hangce.policy.language;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The values written out in an expression. Decimals are read from the text itself, since CEL’s own are binary. */
final class Literals {

    private static final Pattern NUMBER = Pattern.compile("-?\\s*(\\d*\\.?\\d+(?:[eE][+-]?\\d{1,3})?|\\d+\\.)");
    private static final int LONGEST_TERM = 10_000;

    private final CelAbstractSyntaxTree tree;
    private final String text;

    Literals(CelAbstractSyntaxTree tree, String text) {
        this.tree = tree;
        this.text = text;
    }

    Rational number(CelExpr literal) throws ExpressionRefused {
        if (literal.constant().getKind() == CelConstant.Kind.INT64_VALUE) {
            return Rational.of(literal.constant().int64Value());
        }
        Matcher matcher = NUMBER.matcher(text);
        int offset = text.offsetByCodePoints(0, offset(literal));
        double binary = literal.constant().doubleValue();
        if (!matcher.find(offset) || matcher.start() != offset || Double.parseDouble(matcher.group(1)) != Math.abs(binary)) {
            throw refuse(literal, "expression.number");
        }
        Rational size = Rational.of(new BigDecimal(matcher.group(1)));
        return binary < 0 ? size.negated() : size;
    }

    /** One over the number; a divisor is written out and not zero, so that nothing is ever divided by nothing. */
    Rational divisor(CelExpr literal) throws ExpressionRefused {
        if (literal.getKind() != ExprKind.Kind.CONSTANT || number(literal).signum() == 0) {
            throw refuse(literal, "expression.divisor");
        }
        return Rational.of(1).dividedBy(number(literal));
    }

    /** As a {@link Calendar} counts days. */
    long day(CelExpr literal) throws ExpressionRefused {
        try {
            if (literal.getKind() == ExprKind.Kind.CONSTANT) {
                return Calendar.day(LocalDate.parse(literal.constant().stringValue()));
            }
        } catch (DateTimeParseException e) {
            throw refuse(literal, "expression.date");
        }
        throw refuse(literal, "expression.date");
    }

    /** How many years, months or days; written out. */
    long term(CelExpr literal) throws ExpressionRefused {
        if (literal.getKind() == ExprKind.Kind.CONSTANT) {
            long term = literal.constant().int64Value();
            if (-LONGEST_TERM <= term && term <= LONGEST_TERM) {
                return term;
            }
        }
        throw refuse(literal, "expression.term", String.valueOf(LONGEST_TERM));
    }

    ExpressionRefused refuse(CelExpr at, String code, String... args) {
        return new ExpressionRefused(offset(at), code, args);
    }

    private int offset(CelExpr expression) {
        return tree.getSource().getPositionsMap().getOrDefault(expression.id(), 0);
    }
}
