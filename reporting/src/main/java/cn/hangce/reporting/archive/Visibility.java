package cn.hangce.reporting.archive;

/** Who may read an issued document; that it is genuine may be checked by anybody who has its code. */
public enum Visibility {
    /** Everybody, without sign-on. */
    PUBLIC,
    /** The organisation it was issued to, and officials. */
    PARTIES,
    /** Officials only. */
    OFFICE,
    /** Officials of the city only: what experts wrote is not the districts’ to read. */
    CITY
}
