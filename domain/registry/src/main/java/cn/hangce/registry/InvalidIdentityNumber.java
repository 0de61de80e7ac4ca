package cn.hangce.registry;

/** Thrown for a text that is no identity number. It does not repeat the text, which may be most of somebody’s number. */
public class InvalidIdentityNumber extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    InvalidIdentityNumber() {
        super("This is no identity number: its check character, date of birth or place does not fit.");
    }
}
