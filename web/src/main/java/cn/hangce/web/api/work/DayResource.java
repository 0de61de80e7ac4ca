package cn.hangce.web.api.work;

import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The city’s day, which an administrator of a demonstration can set. */
@Path("/work/day")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class DayResource {

    @Inject
    private CurrentActor current;
    @Inject
    private CityClock clock;
    @Inject
    private AuditTrail trail;

    @GET
    @Operation(summary = "The day that the city is at")
    public Map<String, Object> day() {
        return Map.of("day", clock.today().toString(), "set", clock.isSet());
    }

    @PUT
    @Operation(summary = "Set the day of a demonstration: {day}")
    public Map<String, Object> set(String json) {
        Actor administrator = current.require(Permission.SET_THE_DAY);
        LocalDate day = Body.of(json).date("day");
        clock.set(day, administrator);
        trail.administered(administrator, "day " + day);
        return day();
    }
}
