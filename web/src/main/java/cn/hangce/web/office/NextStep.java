package cn.hangce.web.office;

import cn.hangce.casework.Words;
import cn.hangce.policy.Text;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Whose turn it is in a case, until when, and what keeps it where it is.
 *
 * @param who        null where the case has ended
 * @param until      inclusive; null where no text sets a term
 * @param hindrances why it cannot go on yet; empty where it only waits for somebody to act
 */
public record NextStep(Role who, LocalDate until, LocalDate today, List<Text> hindrances) {

    public NextStep {
        hindrances = List.copyOf(hindrances);
    }

    public boolean waits() {
        return who != null;
    }

    /** The applicant’s own turn. */
    public boolean own() {
        return who == Role.APPLICANT;
    }

    public Text actor() {
        return Words.role(who);
    }

    /** How its day stands, for the sentence that says so: {@code open}, {@code within}, {@code today} or {@code overdue}. */
    public String term() {
        if (until == null) {
            return "open";
        }
        return today.isBefore(until) ? "within" : today.equals(until) ? "today" : "overdue";
    }

    /** How many days are left, or how many it is late. */
    public long days() {
        return until == null ? 0 : Math.abs(ChronoUnit.DAYS.between(today, until));
    }
}
