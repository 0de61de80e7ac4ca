package cn.hangce.registry;

/** A text that is not a unified social credit code. */
public class InvalidCreditCode extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidCreditCode(String text) {
        super("Not a unified social credit code: " + text);
    }
}
