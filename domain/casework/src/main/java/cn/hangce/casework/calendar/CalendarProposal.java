package cn.hangce.casework.calendar;

import cn.hangce.policy.CalendarChange;
import cn.hangce.policy.CalendarYear;
import java.util.List;

/**
 * A year’s file that is right, beside what is on record.
 *
 * @param before  the year’s file that counts now; null where the year is not known
 * @param changes what becomes another day, in order
 */
public record CalendarProposal(CalendarYear year, CalendarYear before, List<CalendarChange> changes) {

    public CalendarProposal {
        changes = List.copyOf(changes);
    }

    /** The fingerprint of what it was compared with; null where the year is not known. */
    public String seen() {
        return before == null ? null : before.version();
    }
}
