package cn.hangce.reporting.papers;

import cn.hangce.policy.Deadline;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Text;
import cn.hangce.reporting.document.Wordings;
import java.time.Duration;
import java.time.Period;

/** By when a duty is to be done, in words. */
final class Deadlines {

    private Deadlines() {
    }

    /** Null where the text sets no time, or the duty’s own words have it. */
    static Text of(Duty duty) {
        if (duty.within() != null) {
            return within(duty.within());
        }
        if (duty.until() != null) {
            return Wordings.both("deadline.until", duty.until().getMonthValue(), duty.until().getDayOfMonth());
        }
        return duty.every() == null ? null : every(duty);
    }

    private static Text every(Duty duty) {
        return Wordings.find("deadline." + duty.every()).filter(rhythm -> !duty.label().zh().contains(rhythm.zh())).orElse(null);
    }

    private static Text within(Deadline deadline) {
        if (deadline.working() > 0) {
            return Wordings.both("deadline.working-days", deadline.working());
        }
        Period period = deadline.period();
        if (period == null) {
            return Wordings.both("deadline.hours", Duration.parse(deadline.text()).toHours());
        }
        if (period.getDays() > 0) {
            return Wordings.both("deadline.days", period.getDays());
        }
        return period.getMonths() > 0 ? Wordings.both("deadline.months", period.toTotalMonths()) : Wordings.both("deadline.years", period.getYears());
    }
}
