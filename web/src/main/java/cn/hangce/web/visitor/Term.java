package cn.hangce.web.visitor;

import cn.hangce.policy.Regulation;
import cn.hangce.policy.Validity;
import java.time.LocalDate;

/** How a day lies to a span of days: a document’s validity, a call’s window. */
public enum Term {
    NOW, COMING, PAST;

    static Term of(LocalDate from, LocalDate to, LocalDate day) {
        if (from != null && day.isBefore(from)) {
            return COMING;
        }
        return to != null && day.isAfter(to) ? PAST : NOW;
    }

    public static Term of(Validity validity, LocalDate day) {
        return of(validity.from(), validity.to(), day);
    }

    /** Where a document names no first day, it counts from the day of its issue. */
    public static Term of(Regulation document, LocalDate day) {
        Validity term = document.term();
        return of(term.from() == null ? document.issued() : term.from(), term.to(), day);
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
