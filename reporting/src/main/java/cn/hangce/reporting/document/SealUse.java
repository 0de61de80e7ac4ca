package cn.hangce.reporting.document;

/** Whether a document bears its issuer’s seal, and by whose act. */
public enum SealUse {
    /** Its keeper’s own act issues it; nobody else’s can. */
    BY_KEEPER,
    /** Many may do the act that it belongs to: sealed where the keeper has given a standing order for its kind, else signed by the house. */
    ON_ORDER,
    /** None belongs on it: minutes bear none (GB/T 9704-2012, 10.3), and behind some papers no official stands. The house signs. */
    NONE
}
