package cn.hangce.web.calculator;

import cn.hangce.policy.Validity;
import cn.hangce.web.visitor.Term;
import java.time.LocalDate;

/**
 * The day to judge on where nobody names one.
 *
 * @param reason {@code now}: it is today; {@code past}: the last day of what is over; {@code coming}: the first day of what is
 *               not in force yet
 */
public record DefaultDay(LocalDate day, String reason) {

    static DefaultDay of(Validity validity, LocalDate today) {
        return switch (Term.of(validity, today)) {
            case NOW -> new DefaultDay(today, "now");
            case PAST -> new DefaultDay(validity.to(), "past");
            case COMING -> new DefaultDay(validity.from(), "coming");
        };
    }
}
