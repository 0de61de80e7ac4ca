package cn.hangce.web.api;

import cn.hangce.casework.Notice;
import cn.hangce.casework.Publicity;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.CityClock;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public notices: who is to be recognised, and what became of objections. */
@Path("/notices")
@RequestScoped
@Tag(name = "notices")
public class Notices {

    @Inject
    private Publicity publicity;
    @Inject
    private CityClock clock;
    @Context
    private HttpHeaders headers;

    @GET
    @Operation(operationId = "notices", summary = "Every public notice, newest first: id, title, call, program, period, whether objections are taken today")
    @APIResponse(responseCode = "200", description = "A list of notices", content = @Content(mediaType = "application/json"))
    public Response all() {
        LocalDate today = clock.today();
        JsonArrayBuilder notices = Json.createArrayBuilder();
        publicity.notices().forEach(notice -> notices.add(Shapes.notice(notice, today)));
        return Answer.json(notices.build(), Answer.language(headers));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "notice", summary = "A public notice with its list of cases and the objections that are answered")
    @APIResponse(responseCode = "200", description = "The notice", content = @Content(mediaType = "application/json"))
    @APIResponse(responseCode = "404", description = "No such notice", content = @Content(mediaType = Answer.PROBLEM))
    public Response one(@PathParam("id") String id) {
        Notice notice = known(id);
        return Answer.json(Shapes.notice(notice, clock.today(), publicity.list(notice.id()), publicity.answered(notice.id())),
                Answer.language(headers));
    }

    private Notice known(String id) {
        try {
            return publicity.find(Long.parseLong(id));
        } catch (NumberFormatException | UnlawfulAct unknown) {
            throw new BadRequest(404, "unknown-notice", id);
        }
    }
}
