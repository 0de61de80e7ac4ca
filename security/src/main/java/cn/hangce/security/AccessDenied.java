package cn.hangce.security;

import cn.hangce.casework.Refusal;

/** An act that the one who tried it may not do. Nothing was changed; the sentence says what to do instead. */
public class AccessDenied extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "cn.hangce.security.refusals";

    /** Refused for want of a permission. */
    public AccessDenied(Permission permission) {
        super(BUNDLE, "permission." + permission.name());
    }

    /** Refused because the account joins duties that must be kept apart. */
    public AccessDenied(Separation separation) {
        super(BUNDLE, "separation." + separation.name());
    }
}
