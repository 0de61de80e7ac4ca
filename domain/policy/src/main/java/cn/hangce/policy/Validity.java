package cn.hangce.policy;

import java.time.LocalDate;

/**
 * The term of a document, both days included.
 *
 * @param from first day; null where the text states none
 * @param to   last day; null where the text states no end
 */
public record Validity(LocalDate from, LocalDate to) {

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("A term that ends on " + to + " cannot begin on " + from);
        }
    }

    public boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
