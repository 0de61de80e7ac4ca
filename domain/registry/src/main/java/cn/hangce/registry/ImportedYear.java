package cn.hangce.registry;

import cn.hangce.policy.CalendarYear;
import java.time.Instant;

/**
 * A year’s file of holidays on record.
 *
 * @param id         grows from import to import
 * @param version    the file’s fingerprint
 * @param notices    the numbers of the notices that it cites
 * @param text       the file itself
 * @param importedBy the account
 */
public record ImportedYear(Long id, Integer year, String version, String notices, String text, String importedBy, Instant importedAt) {

    CalendarYear read() {
        return CalendarYear.read(year + "@" + version, text);
    }
}
