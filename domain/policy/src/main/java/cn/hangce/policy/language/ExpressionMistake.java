package cn.hangce.policy.language;

import java.util.List;

/**
 * Something wrong in an expression.
 *
 * @param offset where in its text, in code points from 0
 * @param code   which mistake it is; the wording for it stands in a bundle
 * @param args   what the wording fills in
 */
public record ExpressionMistake(int offset, String code, List<String> args) {

    public ExpressionMistake {
        args = List.copyOf(args);
    }
}
