package cn.hangce.casework.calendar;

import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.policy.CalendarChange;
import cn.hangce.policy.CalendarYear;
import cn.hangce.policy.ProgramRefused;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityCalendar;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/**
 * Takes the State Council’s order for a year into the city’s calendar. It counts for what is reckoned from then on; a last day that was
 * announced before stays as announced.
 */
@ApplicationScoped
@Transactional
public class CalendarDesk {

    /** Longer than any year’s file. */
    public static final int MAX_LENGTH = 20_000;
    private static final String ACT = "import-calendar";

    @Inject
    private CityCalendar calendar;
    @Inject
    private CityClock clock;
    @Inject
    private Event<CalendarImported> imported;

    /**
     * Checks a file and says what it would change, without changing anything.
     *
     * @throws ProgramRefused  with everything that is wrong with the file, by line and column
     * @throws CalendarRefused where the file is right but is the one on record
     */
    public CalendarProposal examine(String text, Actor by) {
        Guard.role(by, Role.ADMINISTRATOR, ACT);
        return proposal(text);
    }

    /**
     * Takes a file; what was on record for its year is superseded and kept.
     *
     * @param seen the fingerprint of the file that it was compared with; null where the year was not known
     * @throws CalendarRefused also where another import came first, so that it would now change something else
     */
    public CalendarYear accept(String text, String seen, Actor by) {
        Guard.role(by, Role.ADMINISTRATOR, ACT);
        calendar.hold();
        CalendarProposal proposal = proposal(text);
        CalendarYear year = proposal.year();
        if (!Objects.equals(proposal.seen(), seen)) {
            throw new CalendarRefused(CalendarRefused.Reason.CHANGED_MEANWHILE, String.valueOf(year.year()));
        }
        calendar.enter(year, by);
        imported.fire(new CalendarImported(year, seen, by, Moment.of(clock)));
        return year;
    }

    private CalendarProposal proposal(String text) {
        if (text == null || text.isBlank() || text.length() > MAX_LENGTH) {
            throw new CalendarRefused(CalendarRefused.Reason.UNREADABLE, String.valueOf(MAX_LENGTH));
        }
        CalendarYear year = CalendarYear.read("calendar.yaml", text);
        WorkCalendar current = calendar.current();
        CalendarYear before = current.year(year.year()).orElse(null);
        if (before != null && before.version().equals(year.version())) {
            throw new CalendarRefused(CalendarRefused.Reason.UNCHANGED, String.valueOf(year.year()));
        }
        return new CalendarProposal(year, before, CalendarChange.of(current, year));
    }
}
