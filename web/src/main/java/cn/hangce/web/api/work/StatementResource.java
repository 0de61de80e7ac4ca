package cn.hangce.web.api.work;

import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.reporting.papers.YearlyStatements;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The statement of a year’s money, as the pages issue it; in English where {@code language} is {@code en}. */
@Path("/work/statements")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class StatementResource {

    @Inject
    private CurrentActor current;
    @Inject
    private YearlyStatements statements;

    @POST
    @Path("/mine")
    @Operation(operationId = "myStatement",
            summary = "Issue the statement of a year’s money of the caller’s organisation or person: {year, language}")
    public Map<String, Object> mine(String json) {
        Body body = Body.of(json);
        return told(statements.ofMine(body.integer("year"), language(body), current.require(Permission.APPLY)));
    }

    @POST
    @Path("/city")
    @Operation(operationId = "cityStatement",
            summary = "Issue the city’s, by program and district: {year, language}; for the finance officer")
    public Map<String, Object> city(String json) {
        Body body = Body.of(json);
        return told(statements.ofCity(body.integer("year"), language(body), current.require(Permission.RELEASE_PAYMENTS)));
    }

    private static Locale language(Body body) {
        return body.textOrEmpty("language").equals("en") ? Locale.ENGLISH : Locale.CHINESE;
    }

    private static Map<String, Object> told(IssuedDocument issued) {
        return Map.of("code", issued.code(), "kind", issued.kind(), "number", issued.number(), "sha256", issued.sha256());
    }
}
