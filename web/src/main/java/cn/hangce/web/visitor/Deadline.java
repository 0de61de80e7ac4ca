package cn.hangce.web.visitor;

import cn.hangce.casework.NoticeTerm;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Bundles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long there is still time. */
@Named("deadline")
@RequestScoped
public class Deadline {

    @Inject
    private CityClock clock;
    @Inject
    private Bundles bundles;

    /** How the period of a notice is counted, in a sentence. */
    public String counted(NoticeTerm term) {
        return bundles.text("public", term.moved() ? "notice.counted.moved" : "notice.counted");
    }

    /** @param last the last day, inclusive; empty where it is over */
    public String left(LocalDate last) {
        long days = ChronoUnit.DAYS.between(clock.today(), last);
        if (days < 0) {
            return "";
        }
        return days < 2 ? bundles.text("public", days == 0 ? "days.today" : "days.tomorrow") : bundles.text("public", "days.left", String.valueOf(days));
    }
}
