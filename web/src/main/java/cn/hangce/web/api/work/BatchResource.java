package cn.hangce.web.api.work;

import cn.hangce.casework.Decisions;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.Notice;
import cn.hangce.casework.Publicity;
import cn.hangce.casework.Recommendation;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Acts on many cases of a call at once: all of them or none. */
@Path("/work")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class BatchResource {

    @Inject
    private CurrentActor current;
    @Inject
    private DistrictDesk district;
    @Inject
    private ReviewDesk review;
    @Inject
    private Publicity publicity;
    @Inject
    private Decisions decisions;

    @POST
    @Path("/recommendations")
    @Operation(summary = "A district sends its list with the verification report: {cases, report}")
    public Map<String, Object> recommend(String json) {
        Body body = Body.of(json);
        Recommendation list = district.recommend(body.numbers("cases"), body.textOrEmpty("report"), actor());
        return Map.of("id", list.id(), "number", list.number());
    }

    @POST
    @Path("/form-checks")
    @Operation(summary = "The city finds the form in order: {cases}")
    public void passFormCheck(String json) {
        review.passFormCheck(Body.of(json).numbers("cases"), actor());
    }

    @POST
    @Path("/notices")
    @Operation(summary = "Publish a list for objections: {cases, title}")
    public Map<String, Object> publishNotice(String json) {
        Body body = Body.of(json);
        Notice notice = publicity.publish(body.numbers("cases"), body.textOrEmpty("title"), actor());
        return Map.of("id", notice.id(), "open_until", notice.openUntil().toString());
    }

    @POST
    @Path("/notices/{id}/closure")
    @Operation(summary = "Close a notice after its last day, with every objection answered")
    public void close(@PathParam("id") long id) {
        publicity.close(id, actor());
    }

    @POST
    @Path("/objections/{id}/answer")
    @Operation(summary = "Answer an objection, once: {upheld, answer}")
    public void answer(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        publicity.answer(id, body.flag("upheld"), body.textOrEmpty("answer"), actor());
    }

    @POST
    @Path("/decisions")
    @Operation(summary = "Approve or refuse: {cases, approve, reason}")
    public void decide(String json) {
        Body body = Body.of(json);
        decisions.decide(body.numbers("cases"), body.flag("approve"), body.textOrEmpty("reason"), actor());
    }

    @POST
    @Path("/recognitions")
    @Operation(summary = "Issue the recognition document of approved cases: {cases}; its number is given")
    public List<Map<String, Object>> issue(String json) {
        Body body = Body.of(json);
        return decisions.issue(body.numbers("cases"), actor()).recognitions().stream()
                .map(each -> Map.<String, Object>of("id", each.id(), "holder", each.holderName(), "certificate", each.certificateNumber()))
                .toList();
    }

    private Actor actor() {
        return current.actor();
    }
}
