package cn.hangce.web.visitor;

import cn.hangce.policy.Validity;
import java.time.LocalDate;

/** How a day lies to a span of days: a document’s validity, a call’s window. */
public enum Term {
    NOW, COMING, PAST;

    static Term of(LocalDate from, LocalDate to, LocalDate day) {
        if (day.isBefore(from)) {
            return COMING;
        }
        return to != null && day.isAfter(to) ? PAST : NOW;
    }

    static Term of(Validity validity, LocalDate day) {
        return of(validity.from(), validity.to(), day);
    }

    /** The tone of its badge. */
    public String tone() {
        return switch (this) {
            case NOW -> "good";
            case COMING -> "waiting";
            case PAST -> "neutral";
        };
    }
}
