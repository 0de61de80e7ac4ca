package cn.hangce.web.api;

import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.Verification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a paper is genuine, by the code that is printed on it. */
@Path("/documents")
@RequestScoped
@Tag(name = "documents")
public class Documents {

    @Inject
    private DocumentArchive archive;
    @Context
    private HttpHeaders headers;

    @GET
    @Path("/{code}/verification")
    @Operation(operationId = "verification", summary = "What was issued under this code, and whether it still holds: GENUINE, REPLACED or REVOKED")
    @APIResponse(responseCode = "200", description = "The document’s kind, title, number, day, state and SHA-256, and the codes of what it replaces and is replaced by",
            content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "404", description = "No document with this code was issued here", content = @Content(mediaType = Answer.PROBLEM))
    public Response verification(@PathParam("code") String code) {
        Verification found = archive.verification(code);
        if (found.state() == Verification.State.UNKNOWN) {
            throw new BadRequest(404, "unknown-document", code);
        }
        return Answer.json(Shapes.verification(found), Answer.language(headers));
    }
}
