package cn.hangce.registry;

import java.time.LocalDate;

/**
 * A fact on record and where it comes from.
 *
 * @param fact       its name in the vocabulary
 * @param value      Boolean, Long, BigDecimal, LocalDate or String, by the fact’s type
 * @param source     id of the source in the vocabulary
 * @param reportedOn the day the bureau handed it over
 * @param batch      the hand-over it came with
 */
public record KnownFact(String fact, Object value, String source, LocalDate reportedOn, String batch) {
}
