package cn.hangce.security;

import cn.hangce.casework.calendar.CalendarImported;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts every change of the working calendar on the audit trail, whichever way it was made. */
@ApplicationScoped
class CalendarTrail {

    @Inject
    private AuditTrail trail;

    void imported(@Observes CalendarImported calendar) {
        trail.administeredTogether(calendar.by(), "calendar %d@%s imported, instead of %s: %s".formatted(calendar.year().year(),
                calendar.year().version(), calendar.before() == null ? "nothing" : calendar.before(), calendar.year().numbers()));
    }
}
