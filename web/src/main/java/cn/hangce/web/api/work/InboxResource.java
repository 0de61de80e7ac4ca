package cn.hangce.web.api.work;

import cn.hangce.casework.inbox.Claims;
import cn.hangce.casework.inbox.Inbox;
import cn.hangce.casework.inbox.InboxFilter;
import cn.hangce.casework.inbox.InboxTab;
import cn.hangce.casework.inbox.Load;
import cn.hangce.casework.inbox.WaitingCase;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The inbox of whoever works in an office, for the office’s own systems. */
@Path("/work/inbox")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class InboxResource {

    private static final int AT_ONCE = 25;

    @Inject
    private CurrentActor current;
    @Inject
    private Inbox inbox;
    @Inject
    private Claims claims;

    @GET
    @Path("/{tab}")
    @Operation(summary = "A list: mine, group, overdue or others; program, kind, district, due, free and page narrow it; due first comes first, counts go to 1000")
    public Map<String, Object> list(@PathParam("tab") String tab, @QueryParam("page") @DefaultValue("1") int page, @Context UriInfo address) {
        Actor reader = current.require(Permission.WORK_STAGES);
        InboxFilter filter = InboxFilter.parse(address.getRequestUri().getRawQuery());
        int from = (Math.max(1, Math.min(page, Inbox.MOST / AT_ONCE)) - 1) * AT_ONCE;
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("count", inbox.count(tab(tab), filter, reader));
        answer.put("cases", inbox.page(tab(tab), filter, from, AT_ONCE, reader).stream().map(InboxResource::answer).toList());
        return answer;
    }

    @GET
    @Path("/{tab}/loads")
    @Operation(summary = "How many cases of a list wait for each kind of work, and how that lies to their due days")
    public List<Map<String, Object>> loads(@PathParam("tab") String tab, @Context UriInfo address) {
        Actor reader = current.require(Permission.WORK_STAGES);
        return inbox.loads(tab(tab), InboxFilter.parse(address.getRequestUri().getRawQuery()), reader).stream().map(InboxResource::answer).toList();
    }

    @POST
    @Path("/cases/{id}/claim")
    @Operation(summary = "Take a case in hand that nobody has")
    public Map<String, Object> claim(@PathParam("id") long id) {
        claims.claim(List.of(id), current.require(Permission.WORK_STAGES));
        return Map.of("id", id);
    }

    private static InboxTab tab(String name) {
        return Arrays.stream(InboxTab.values()).filter(each -> each.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static Map<String, Object> answer(WaitingCase subject) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", subject.id());
        answer.put("number", subject.number());
        answer.put("organisation", subject.applicant());
        answer.put("district", subject.district());
        answer.put("program", subject.programId());
        answer.put("stage", subject.stage());
        answer.put("kind", subject.kind().id());
        answer.put("waits_for", subject.waitsFor().keycloakName());
        answer.put("since", subject.since().toString());
        answer.put("due_on", subject.dueOn() == null ? null : subject.dueOn().toString());
        answer.put("holder", subject.holder());
        return answer;
    }

    private static Map<String, Object> answer(Load load) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("kind", load.kind().id());
        answer.put("cases", load.cases());
        answer.put("more_than_a_week_overdue", load.longOverdue());
        answer.put("up_to_a_week_overdue", load.overdue());
        answer.put("due_within_a_week", load.week());
        answer.put("due_later", load.later());
        answer.put("without_a_term", load.open());
        answer.put("mean_days", load.meanDays());
        answer.put("most_days", load.mostDays());
        return answer;
    }
}
