package cn.hangce.policy.language;

import java.util.List;

/** An expression that the vocabulary or the language does not allow. */
public final class ExpressionRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ExpressionMistake> mistakes;

    ExpressionRefused(List<ExpressionMistake> mistakes) {
        super(mistakes.toString());
        this.mistakes = List.copyOf(mistakes);
    }

    ExpressionRefused(int offset, String code, String... args) {
        this(List.of(new ExpressionMistake(offset, code, List.of(args))));
    }

    public List<ExpressionMistake> mistakes() {
        return mistakes;
    }
}
