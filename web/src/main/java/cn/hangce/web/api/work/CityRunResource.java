package cn.hangce.web.api.work;

import cn.hangce.matching.CityRun;
import cn.hangce.matching.CityRuns;
import cn.hangce.matching.Matches;
import cn.hangce.matching.ProgramMatches;
import cn.hangce.matching.RunProgress;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Runs over the whole city, for the city officer’s own systems: start, watch, stop, go on, read what was found. */
@Path("/work")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class CityRunResource {

    @Inject
    private CurrentActor current;
    @Inject
    private CityRuns runs;
    @Inject
    private Matches matches;

    @POST
    @Path("/city-runs")
    @Operation(summary = "Match every organisation with every program as on a day: {day}")
    public Map<String, Object> start(String json) {
        return answer(runs.start(Body.of(json).date("day"), current.require(Permission.MATCH_CITY)));
    }

    @GET
    @Path("/city-runs/{id}")
    @Operation(summary = "How far a run is, and what it took")
    public Map<String, Object> look(@PathParam("id") long id) {
        current.require(Permission.MATCH_CITY);
        return answer(runs.find(id));
    }

    @DELETE
    @Path("/city-runs/{id}/work")
    @Operation(summary = "Stop a run; what is done is kept")
    public Map<String, Object> stop(@PathParam("id") long id) {
        runs.stop(id, current.require(Permission.MATCH_CITY));
        return answer(runs.find(id));
    }

    @POST
    @Path("/city-runs/{id}/work")
    @Operation(summary = "Go on with a stopped run")
    public Map<String, Object> resume(@PathParam("id") long id) {
        runs.resume(id, current.require(Permission.MATCH_CITY));
        return answer(runs.find(id));
    }

    @GET
    @Path("/matches")
    @Operation(summary = "How many organisations each program entitles, and to how much")
    public List<Map<String, Object>> found() {
        return matches.byProgram(current.require(Permission.MATCH_CITY)).stream().map(CityRunResource::answer).toList();
    }

    private Map<String, Object> answer(CityRun run) {
        RunProgress progress = runs.progress(run);
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", run.id());
        answer.put("day", run.day().toString());
        answer.put("state", run.state().name());
        answer.put("organisations", progress.organisations());
        answer.put("done", progress.done());
        answer.put("judged", progress.judged());
        answer.put("assessments", progress.assessments());
        answer.put("written", progress.written());
        answer.put("changed_programs", progress.changedPrograms());
        answer.put("seconds", progress.seconds());
        answer.put("reading_seconds", progress.reading());
        answer.put("judging_seconds", progress.judging());
        answer.put("writing_seconds", progress.writing());
        return answer;
    }

    private static Map<String, Object> answer(ProgramMatches found) {
        return Map.of("program", found.program(), "organisations", found.organisations(), "vouched", found.vouched(), "yuan", found.yuan());
    }
}
