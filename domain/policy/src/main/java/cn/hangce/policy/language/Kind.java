package cn.hangce.policy.language;

/** What a fact, or a part of an expression, is. */
public enum Kind {
    TRUTH, WHOLE, DECIMAL, DAY, WORD;

    public boolean isNumber() {
        return this == WHOLE || this == DECIMAL;
    }
}
