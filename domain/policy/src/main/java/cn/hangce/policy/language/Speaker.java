package cn.hangce.policy.language;

import java.time.LocalDate;

/**
 * Has the words for what an expression is made of, in whatever form the caller wants to have them. How they are put together
 * is not its business.
 *
 * @param <T> the words
 */
public interface Speaker<T> {

    /** A fact by its label. */
    T fact(String name);

    /** Whether a fact is a sum of money. */
    boolean isMoney(String fact);

    /** A number that multiplies or divides: 3, 50 %. */
    T number(Rational value);

    /** A sum of money, in yuan. */
    T money(Rational yuan);

    /** A number as the value of a fact, in that fact’s unit. */
    T value(String fact, Rational value);

    /** A word as the value of a fact. */
    T word(String fact, String value);

    /** A word that belongs to no fact. */
    T word(String value);

    T day(LocalDate day);

    /** A phrase of the house, such as {@code times}, with its parts filled in. */
    T say(String phrase, Object... parts);
}
