package cn.hangce.web.office;

import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.registry.CityClock;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** All calls, drafts included. */
@Named("cityCalls")
@RequestScoped
public class CityCalls {

    @Inject
    private Calls calls;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    private List<Call> all;

    public List<Call> getAll() {
        if (all == null) {
            all = calls.all(current.require(Permission.PUBLISH_CALLS));
        }
        return all;
    }

    /** {@code draft}, {@code coming}, {@code open} or {@code closed}. */
    public String state(Call call) {
        LocalDate today = clock.today();
        if (!call.published()) {
            return "draft";
        }
        return call.openOn(today) ? "open" : today.isBefore(call.opensOn()) ? "coming" : "closed";
    }
}
