package cn.hangce.security;

/** What kinds of things stand in the audit trail. Steps of a case stand in the case’s own history. */
public enum AuditKind {
    SIGN_ON,
    SIGN_OFF,
    /** Somebody tried what they may not do. */
    REFUSED,
    /** Personal data were read. */
    PERSONAL_DATA_READ,
    /** A seal was set on a document, or the house signed one by itself. */
    SEALED,
    /** Something only an administrator can do. */
    ADMINISTRATION
}
