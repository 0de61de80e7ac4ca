package cn.hangce.web.admin;

import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** Sets the day of a demonstration, or gives the real one back. */
@Named("dayPage")
@RequestScoped
public class DayPage {

    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail trail;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Notes notes;
    private LocalDate day;

    public boolean isDemonstration() {
        return clock.settable();
    }

    public LocalDate getDay() {
        return day == null ? clock.today() : day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String set() {
        Actor administrator = current.require(Permission.SET_THE_DAY);
        clock.set(day, administrator);
        trail.administered(administrator, "day " + day);
        return notes.next("/admin/day", bundles.text("admin", "day.was.set", format.date(day)));
    }

    public String release() {
        Actor administrator = current.require(Permission.SET_THE_DAY);
        clock.release(administrator);
        trail.administered(administrator, "day released");
        return notes.next("/admin/day", bundles.text("admin", "day.was.released"));
    }
}
