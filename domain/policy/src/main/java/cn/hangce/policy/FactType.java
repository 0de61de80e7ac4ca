package cn.hangce.policy;

/** What a fact can be, and which Java type carries its value. */
public enum FactType {
    /** Yes or no; {@link Boolean}. */
    BOOLEAN,
    /** A whole number of things, people, months, square metres; {@link Long}. */
    COUNT,
    /** Money in whole yuan; {@link Long}. */
    YUAN,
    /** A fraction, or a measure such as years or square metres, with at most nine decimals; {@link java.math.BigDecimal}. */
    RATIO,
    /** A calendar day; {@link java.time.LocalDate}. */
    DATE,
    /** One of the values that the fact declares, or another word where it is open; {@link String}. */
    CHOICE,
    /** Free wording; {@link String}. */
    TEXT
}
