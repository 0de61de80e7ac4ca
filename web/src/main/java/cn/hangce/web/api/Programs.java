package cn.hangce.web.api;

import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The programs, and whether facts fit them. */
@Path("/programs")
@RequestScoped
@Tag(name = "programs")
public class Programs {

    @Inject
    private ProgramLibrary library;
    @Inject
    private CityClock clock;
    @Context
    private HttpHeaders headers;

    @GET
    @Operation(operationId = "programs", summary = "Every program: id, names, document, validity, family, applicant kinds")
    @APIResponse(responseCode = "200", description = "A list of programs", content = @Content(mediaType = "application/json"))
    public Response all() {
        JsonArrayBuilder programs = Json.createArrayBuilder();
        library.programs().forEach(program -> programs.add(Shapes.summary(program)));
        return Answer.json(programs.build(), reader());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "program", summary = "All of a program’s file")
    @APIResponse(responseCode = "200", description = "The file as JSON", content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "404", description = "No such program", content = @Content(mediaType = Answer.PROBLEM))
    public Response one(@PathParam("id") String id) {
        return Answer.json(Shapes.file(known(id)), reader());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/assessment")
    @Operation(operationId = "assess", summary = "Whether facts fit a program, and what it would grant",
            description = "eligible is null while facts are missing. Facts that no rule of the program needs are ignored. "
                    + "as_of is the day on which the case is judged; today where absent.")
    @RequestBody(required = true, content = @Content(mediaType = "application/json",
            schema = @Schema(examples = "{\"facts\": {\"as_of\": \"2022-05-31\", \"registered_on\": \"2018-03-01\"}}")))
    @APIResponse(responseCode = "200", description = "The assessment", content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "400", description = "Bad JSON, or a fact that cannot be",
            content = @Content(mediaType = Answer.PROBLEM))
    @APIResponse(responseCode = "404", description = "No such program", content = @Content(mediaType = Answer.PROBLEM))
    public Response assess(@PathParam("id") String id, InputStream body) {
        Program program = known(id);
        Facts facts = Facts.of(Vocabulary.standard(), FactsBody.read(body));
        return Answer.json(Shapes.assessment(program.assess(facts, clock.today()), reader()), reader());
    }

    private Program known(String id) {
        return library.program(id).orElseThrow(() -> new BadRequest(404, "unknown-program", id));
    }

    private Locale reader() {
        return Answer.language(headers);
    }
}
