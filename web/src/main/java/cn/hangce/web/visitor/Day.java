package cn.hangce.web.visitor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day as an address has it. */
final class Day {

    private Day() {
    }

    /** Empty for what is no day. */
    static Optional<LocalDate> of(String given) {
        try {
            return given == null || given.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(given.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** The same spelling again, or nothing. */
    static String text(String given) {
        return of(given).map(LocalDate::toString).orElse("");
    }
}
