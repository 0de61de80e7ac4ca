package cn.hangce.web.api.work;

import cn.hangce.casework.Call;
import cn.hangce.casework.CallTerms;
import cn.hangce.casework.Calls;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Award;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.Treasury;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A call and its money: draft, publish, look at what was awarded, pay it out. */
@Path("/work")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class CallResource {

    @Inject
    private CurrentActor current;
    @Inject
    private Calls calls;
    @Inject
    private Treasury treasury;

    @POST
    @Path("/calls")
    @Operation(summary = "Draft a call of a program")
    public Map<String, Object> draft(String json) {
        Body body = Body.of(json);
        Integer quota = body.has("quota") ? body.integer("quota") : null;
        CallTerms terms = new CallTerms(body.text("title"), body.date("opens_on"),
                body.date("closes_on"), quota, body.number("city_budget_yuan"), body.integer("publicity_days"),
                body.integer("panel_size"), body.integer("pass_mark"));
        return call(calls.draft(body.text("program"), terms, current.actor()));
    }

    @POST
    @Path("/calls/{id}/publication")
    @Operation(summary = "Publish a drafted call")
    public Map<String, Object> publish(@PathParam("id") long id) {
        return call(calls.publish(id, current.actor()));
    }

    @GET
    @Path("/calls/{id}/awards")
    @Operation(summary = "What has been awarded under a call and in which instalments it is paid, for the finance officer")
    public List<Map<String, Object>> awards(@PathParam("id") long id) {
        current.require(Permission.RELEASE_PAYMENTS);
        Map<Award, List<Instalment>> awards = treasury.instalments(id).stream()
                .collect(Collectors.groupingBy(Instalment::award, LinkedHashMap::new, Collectors.toList()));
        return awards.entrySet().stream().map(entry -> award(entry.getKey(), entry.getValue())).toList();
    }

    @POST
    @Path("/payments")
    @Operation(summary = "Release instalments that are due as payment orders: {instalments}")
    public List<Map<String, Object>> release(String json) {
        return treasury.release(Body.of(json).numbers("instalments"), current.actor()).stream().map(CallResource::order).toList();
    }

    private static Map<String, Object> call(Call call) {
        return Map.of("id", call.id(), "program", call.programId(), "program_version", call.programVersion(),
                "published", call.published(), "title", call.title());
    }

    private static Map<String, Object> award(Award award, List<Instalment> instalments) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", award.id());
        answer.put("case", award.subject().id());
        answer.put("benefit", award.benefitId());
        answer.put("yuan", award.yuan());
        answer.put("city_yuan", award.cityYuan());
        answer.put("district_yuan", award.districtYuan());
        answer.put("instalments", instalments.stream().map(CallResource::instalment).toList());
        return answer;
    }

    private static Map<String, Object> instalment(Instalment instalment) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", instalment.id());
        answer.put("payment", instalment.paymentId());
        answer.put("city_yuan", instalment.shares().cityYuan());
        answer.put("district_yuan", instalment.shares().districtYuan());
        answer.put("state", instalment.state().name());
        answer.put("due_on", instalment.dueOn() == null ? null : instalment.dueOn().toString());
        return answer;
    }

    private static Map<String, Object> order(PaymentOrder order) {
        return Map.of("number", order.number(), "payer", order.payerName(), "yuan", order.yuan());
    }
}
