package cn.hangce.reporting.seal;

import cn.hangce.casework.Refusal;

/** A document that cannot be sealed; it is not issued then, and what it would have been about has not happened. */
public final class SealRefusal extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "cn.hangce.reporting.refusals";

    private SealRefusal(String key, Object... gaps) {
        super(BUNDLE, key, gaps);
    }

    static SealRefusal withoutKeys() {
        return new SealRefusal("NO_SEAL_KEYS");
    }

    static SealRefusal withoutKey(String body) {
        return new SealRefusal("NO_SEAL_OF_BODY", body);
    }

    static SealRefusal ofAnother(String body) {
        return new SealRefusal("SEAL_OF_ANOTHER", body);
    }

    /** @param cause why its file cannot be read; null where there is none */
    static SealRefusal withoutElectronicSeal(String body, Exception cause) {
        SealRefusal refusal = new SealRefusal("NO_ELECTRONIC_SEAL", body);
        refusal.initCause(cause);
        return refusal;
    }

    static SealRefusal unreadable(Exception cause) {
        SealRefusal refusal = new SealRefusal("SEAL_KEYS_UNREADABLE");
        refusal.initCause(cause);
        return refusal;
    }

    static SealRefusal withoutTime(Exception cause) {
        SealRefusal refusal = new SealRefusal("NO_TIME_STAMP");
        refusal.initCause(cause);
        return refusal;
    }
}
