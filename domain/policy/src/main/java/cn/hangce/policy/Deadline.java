package cn.hangce.policy;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take.
 *
 * @param text   as the file writes it: {@code P3M} (months), {@code P20D} (calendar days), {@code WD5} (working days),
 *               {@code PT24H} (hours)
 * @param period in calendar time; null for working days and hours
 * @param working how many working days; 0 for calendar time
 */
public record Deadline(String text, Period period, int working) {

    private static final Pattern WORKING = Pattern.compile("WD([1-9]\\d{0,2})");
    private static final Pattern HOURS = Pattern.compile("PT[1-9]\\d{0,2}H");

    /** Null for what is none. */
    static Deadline parse(String text) {
        Matcher days = WORKING.matcher(text);
        if (days.matches()) {
            return new Deadline(text, null, Integer.parseInt(days.group(1)));
        }
        if (HOURS.matcher(text).matches()) {
            return new Deadline(text, null, 0);
        }
        try {
            return new Deadline(text, Period.parse(text), 0);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
