package cn.hangce.web.api.work;

import cn.hangce.casework.Invitations;
import cn.hangce.casework.Panel;
import cn.hangce.casework.PanelMember;
import cn.hangce.casework.PanelTerms;
import cn.hangce.casework.Panels;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.Seat;
import cn.hangce.casework.Tally;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Panels of experts: draw, answer, replace, tally. */
@Path("/work")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class PanelResource {

    @Inject
    private CurrentActor current;
    @Inject
    private Panels panels;
    @Inject
    private Invitations invitations;
    @Inject
    private ReviewDesk review;

    @POST
    @Path("/panels")
    @Operation(summary = "Draw a panel for these cases and start the review: {cases}, and where it is not to be as the call says"
            + " {size, answer_by, fields: {field: count}, financial: count}")
    public Map<String, Object> draw(String json) {
        Body body = Body.of(json);
        return panel(body.has("size") ? panels.draw(body.numbers("cases"), terms(body), actor()) : panels.draw(body.numbers("cases"), actor()));
    }

    private static PanelTerms terms(Body body) {
        Map<Seat, Integer> wanted = new LinkedHashMap<>();
        if (body.has("fields")) {
            body.integers("fields").forEach((field, count) -> wanted.put(Seat.of(field), count));
        }
        if (body.has("financial")) {
            wanted.put(Seat.FINANCIAL, body.integer("financial"));
        }
        return new PanelTerms(body.integer("size"), body.date("answer_by"), wanted);
    }

    @POST
    @Path("/panels/{id}/replacements")
    @Operation(summary = "Take an expert off a panel and draw another of the same field: {account, reason}")
    public Map<String, Object> replace(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        return panel(panels.replace(id, body.text("account"), body.textOrEmpty("reason"), actor()));
    }

    @GET
    @Path("/panels/{id}/tallies")
    @Operation(summary = "How far a panel has got")
    public List<Map<String, Object>> tallies(@PathParam("id") long id) {
        return review.tallies(id, actor()).stream().map(PanelResource::tally).toList();
    }

    @POST
    @Path("/panels/{id}/conclusion")
    @Operation(summary = "Tally a panel whose sheets are all in")
    public void conclude(@PathParam("id") long id) {
        review.conclude(id, actor());
    }

    @GET
    @Path("/invitations")
    @Operation(summary = "The panels that the caller was drawn for and has not answered")
    public List<Map<String, Object>> invitations() {
        return invitations.open(actor()).stream().map(each -> Map.<String, Object>of("panel", each.member().panel().id(),
                "call", each.call().title(), "answer_by", each.member().answerBy().toString(), "applicants", each.applicants())).toList();
    }

    @POST
    @Path("/panels/{id}/acceptance")
    @Operation(summary = "Accept a seat, declaring that there is no interest in any applicant: {no_interest}")
    public void accept(@PathParam("id") long id, String json) {
        invitations.accept(id, Body.of(json).flag("no_interest"), actor());
    }

    @POST
    @Path("/panels/{id}/refusal")
    @Operation(summary = "Decline a seat: {reason}, and where there is an interest {interested_in: {credit code: name}}")
    public void decline(@PathParam("id") long id, String json) {
        Body body = Body.of(json);
        invitations.decline(id, body.textOrEmpty("reason"), body.has("interested_in") ? body.texts("interested_in").keySet() : List.of(), actor());
    }

    private Actor actor() {
        return current.actor();
    }

    private static Map<String, Object> panel(Panel panel) {
        return Map.of("id", panel.id(), "members", panel.members().stream().map(PanelMember::account).toList(), "record", panel.record());
    }

    private static Map<String, Object> tally(Tally tally) {
        return Map.of("case", tally.caseId(), "mean_hundredths", tally.meanHundredths(),
                "sheets", tally.sheets().stream().map(Answers::sheet).toList());
    }
}
