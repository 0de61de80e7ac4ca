package cn.hangce.casework.contract;

import cn.hangce.policy.Deadline;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * The last day of a term, inclusive. The day from which it runs does not count (《民法典》 第二百零一条); working days leave out weekends, but
 * know nothing of holidays. The one place to put another calendar in.
 */
final class LastDays {

    private static final int HOURS_OF_A_DAY = 24;

    private LastDays() {
    }

    /** @param from the day of the event that begins the term */
    static LocalDate of(LocalDate from, Deadline term) {
        if (term.working() > 0) {
            return Stream.iterate(from.plusDays(1), day -> day.plusDays(1)).filter(LastDays::isWorking).skip(term.working() - 1L).findFirst()
                    .orElseThrow();
        }
        return term.period() == null ? from.plusDays((Duration.parse(term.text()).toHours() + HOURS_OF_A_DAY - 1) / HOURS_OF_A_DAY)
                : from.plus(term.period());
    }

    private static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
