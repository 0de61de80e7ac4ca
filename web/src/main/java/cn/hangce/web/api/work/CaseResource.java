package cn.hangce.web.api.work;

import cn.hangce.casework.Applications;
import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.Scoring;
import cn.hangce.casework.files.FileStore;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One case: begin, fill in, hand in, verify, return, score. */
@Path("/work")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work", description = "Acts of the procedure; sign on with a bearer token")
public class CaseResource {

    @Inject
    private CurrentActor current;
    @Inject
    private Applications applications;
    @Inject
    private DistrictDesk district;
    @Inject
    private ReviewDesk review;
    @Inject
    private Scoring scoring;
    @Inject
    private CaseReading reading;
    @Inject
    private FileStore files;

    @GET
    @Path("/cases")
    @Operation(summary = "The cases of a call that the caller may see; without a call, the caller’s own")
    public List<Map<String, Object>> cases(@QueryParam("call") Long call) {
        return Answers.briefs(call == null ? applications.mine(actor()) : reading.of(call, Set.of(), actor()));
    }

    @GET
    @Path("/cases/{id}")
    @Operation(summary = "A case with facts, materials and history")
    public Map<String, Object> find(@PathParam("id") long id) {
        return Answers.full(reading.find(id, actor()), actor());
    }

    @POST
    @Path("/calls/{call}/case")
    @Operation(summary = "Begin a case, or get the one that lives already")
    public Map<String, Object> open(@PathParam("call") long call) {
        return Answers.brief(applications.open(call, actor()));
    }

    @PUT
    @Path("/cases/{id}/facts")
    @Operation(summary = "Keep facts: {version, facts: {name: value}}")
    public Map<String, Object> fillIn(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        return Answers.brief(applications.fillIn(id, body.number("version"), body.texts("facts"), actor()));
    }

    @PUT
    @Path("/cases/{id}/topic")
    @Operation(summary = "Choose one of the topics that the call names: {version, topic}")
    public Map<String, Object> chooseTopic(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        return Answers.brief(applications.chooseTopic(id, body.number("version"), body.number("topic"), actor()));
    }

    @POST
    @Path("/cases/{id}/materials/{material}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "Attach a file as one of the program’s materials; the body is the file")
    public Map<String, Object> attach(@PathParam("id") long id, @PathParam("material") String material,
                                      @QueryParam("name") String name, InputStream content) {
        // Who may not see the case must not fill the folder either.
        reading.find(id, actor());
        StoredFile file = files.keep(content, name);
        return Answers.brief(applications.attach(id, material, file, actor()));
    }

    @POST
    @Path("/cases/{id}/submission")
    @Operation(summary = "Hand in: {version}; handing in the same version twice changes nothing")
    public Map<String, Object> submit(@PathParam("id") long id, String json) {
        return Answers.brief(applications.submit(id, Body.of(json).number("version"), actor()));
    }

    @POST
    @Path("/cases/{id}/withdrawal")
    @Operation(summary = "Withdraw: {version, reason}")
    public Map<String, Object> withdraw(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        return Answers.brief(applications.withdraw(id, body.number("version"), body.textOrEmpty("reason"), actor()));
    }

    @PUT
    @Path("/cases/{id}/findings/facts/{fact}")
    @Operation(summary = "The district’s finding about a fact: {finding: CONFIRMED|DISPUTED|OPEN, note}")
    public Map<String, Object> verifyFact(@PathParam("id") long id, @PathParam("fact") String fact, String json) {
        Body body = Body.of(json);
        return Answers.brief(district.verifyFact(id, fact, finding(body), body.textOrEmpty("note"), actor()));
    }

    @PUT
    @Path("/cases/{id}/findings/materials/{attachment}")
    @Operation(summary = "The district’s finding about a file: {finding, note}")
    public Map<String, Object> verifyMaterial(@PathParam("id") long id, @PathParam("attachment") long attachment, String json) {
        Body body = Body.of(json);
        return Answers.brief(district.verifyAttachment(id, attachment, finding(body), body.textOrEmpty("note"), actor()));
    }

    @POST
    @Path("/cases/{id}/return")
    @Operation(summary = "The district returns for correction: {version, reason}")
    public Map<String, Object> giveBack(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        return Answers.brief(district.returnForCorrection(id, body.number("version"), body.textOrEmpty("reason"), actor()));
    }

    @POST
    @Path("/cases/{id}/rejection")
    @Operation(summary = "The district declines to recommend: {version, reason}")
    public Map<String, Object> reject(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        return Answers.brief(district.reject(id, body.number("version"), body.textOrEmpty("reason"), actor()));
    }

    @POST
    @Path("/cases/{id}/return-by-city")
    @Operation(summary = "The city returns after the form check: {version, reason}")
    public Map<String, Object> giveBackByCity(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        return Answers.brief(review.returnForCorrection(id, body.number("version"), body.textOrEmpty("reason"), actor()));
    }

    @POST
    @Path("/cases/{id}/scores")
    @Operation(summary = "An expert hands in a sheet, once: {points: {criterion: 0..100}, reason}")
    public Map<String, Object> score(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        return Answers.sheet(scoring.score(id, body.integers("points"), body.textOrEmpty("reason"), actor()));
    }

    @POST
    @Path("/cases/{id}/votes")
    @Operation(summary = "An expert recommends a case or does not, once: {in_favour, opinion}")
    public Map<String, Object> vote(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        return Answers.sheet(scoring.vote(id, body.flag("in_favour"), body.textOrEmpty("opinion"), actor()));
    }

    @GET
    @Path("/cases/{id}/scores")
    @Operation(summary = "The caller’s own sheet of a case")
    public List<Map<String, Object>> mySheet(@PathParam("id") long id) {
        return scoring.mySheet(id, actor()).stream().map(Answers::sheet).toList();
    }

    private Actor actor() {
        return current.actor();
    }

    private static Finding finding(Body body) {
        String given = body.text("finding");
        for (Finding finding : Finding.values()) {
            if (finding.name().equals(given)) {
                return finding;
            }
        }
        throw Body.wrong("finding", "finding");
    }
}
