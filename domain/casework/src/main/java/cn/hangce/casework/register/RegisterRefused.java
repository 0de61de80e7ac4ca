package cn.hangce.casework.register;

import cn.hangce.casework.Refusal;

/** Something that a register does not take; the sentences stand in {@code register.properties}. */
public class RegisterRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Why {
        /** The program’s text knows no register. */
        NO_REGISTER,
        /** One entry for each organisation or person and program; this one waits or counts already. */
        FILED_ALREADY,
        /** Where somebody looks at it, they must be told something. */
        NO_STATEMENT,
        /** Confirmed or sent back already. */
        NOT_WAITING,
        /** Changed by somebody else since the page was opened. */
        CHANGED,
        NOT_FOUND
    }

    private final Why why;

    RegisterRefused(Why why, Object... args) {
        super("cn.hangce.casework.register.register", why.name(), args);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
