package cn.hangce.web.api;

import cn.hangce.policy.Facts;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Rule;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Rules that officials compute: a cap, a price, a coefficient. */
@Path("/rules")
@RequestScoped
@Tag(name = "rules")
public class Rules {

    @Inject
    private ProgramLibrary library;
    @Inject
    private CityClock clock;
    @Context
    private HttpHeaders headers;

    @GET
    @Operation(operationId = "rules", summary = "Every rule: id, names, document, what its value is, the facts it needs")
    @APIResponse(responseCode = "200", description = "A list of rules", content = @Content(mediaType = "application/json"))
    public Response all() {
        JsonArrayBuilder rules = Json.createArrayBuilder();
        library.rules().forEach(rule -> rules.add(DocumentShapes.rule(rule)));
        return Answer.json(rules.build(), Answer.language(headers));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "rule", summary = "All of a rule’s file")
    @APIResponse(responseCode = "200", description = "The file as JSON", content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "404", description = "No such rule", content = @Content(mediaType = Answer.PROBLEM))
    public Response one(@PathParam("id") String id) {
        return Answer.json(Shapes.value(known(id).asMap()), Answer.language(headers));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Path("/{id}/evaluation")
    @Operation(operationId = "evaluate", summary = "What a rule comes to for these facts")
    @RequestBody(required = true, content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "200", description = "The value, and how it came about",
            content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "400", description = "Bad JSON, or a fact that cannot be",
            content = @Content(mediaType = Answer.PROBLEM))
    @APIResponse(responseCode = "404", description = "No such rule", content = @Content(mediaType = Answer.PROBLEM))
    public Response evaluate(@PathParam("id") String id, InputStream body) {
        Rule rule = known(id);
        Locale reader = Answer.language(headers);
        Facts facts = Facts.of(Vocabulary.standard(), FactsBody.read(body));
        return Answer.json(Shapes.rule(rule.evaluate(facts, clock.today()), reader), reader);
    }

    private Rule known(String id) {
        return library.rule(id).orElseThrow(() -> new BadRequest(404, "unknown-rule", id));
    }
}
