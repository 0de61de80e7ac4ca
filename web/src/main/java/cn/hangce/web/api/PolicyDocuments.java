package cn.hangce.web.api;

import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The documents that the programs stand on, and what became of each of their clauses. Papers that the city has issued share the
 * path; their codes are longer than a document’s two figures.
 */
@Path("/documents")
@RequestScoped
@Tag(name = "documents")
public class PolicyDocuments {

    private static final String ID = "/{id: [0-9]{2}}";

    @Inject
    private ProgramLibrary library;
    @Context
    private HttpHeaders headers;

    @GET
    @Operation(operationId = "policyDocuments", summary = "Every document: id, number, title, issuers, days, family, counts")
    @APIResponse(responseCode = "200", description = "A list of documents", content = @Content(mediaType = "application/json"))
    public Response all() {
        JsonArrayBuilder documents = Json.createArrayBuilder();
        library.regulations().stream().sorted((one, other) -> one.id().compareTo(other.id()))
                .forEach(regulation -> documents.add(DocumentShapes.summary(regulation, library)));
        return Answer.json(documents.build(), reader());
    }

    @GET
    @Path(ID)
    @Operation(operationId = "policyDocument", summary = "All of a document’s file, its programs and rules, and its ties to others both ways")
    @APIResponse(responseCode = "200", description = "The document", content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "404", description = "No such document", content = @Content(mediaType = Answer.PROBLEM))
    public Response one(@PathParam("id") String id) {
        return Answer.json(DocumentShapes.whole(known(id), library), reader());
    }

    @GET
    @Path(ID + "/coverage")
    @Operation(operationId = "coverage", summary = "What became of each clause of a document")
    @APIResponse(responseCode = "200", description = "The clauses in the order of the text, and how many are accounted for",
            content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "404", description = "No such document", content = @Content(mediaType = Answer.PROBLEM))
    public Response coverage(@PathParam("id") String id) {
        return Answer.json(DocumentShapes.coverage(library.coverage(known(id)), reader()), reader());
    }

    private Regulation known(String id) {
        return library.regulation(id).orElseThrow(() -> new BadRequest(404, "unknown-document", id));
    }

    private Locale reader() {
        return Answer.language(headers);
    }
}
