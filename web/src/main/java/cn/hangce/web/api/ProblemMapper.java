package cn.hangce.web.api;

import cn.hangce.casework.UnlawfulAct;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.web.failure.Refusals;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Everything that goes wrong behind the API leaves as a problem document; only faults of the machine are logged. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final System.Logger LOG = System.getLogger(ProblemMapper.class.getName());

    @Context
    private HttpHeaders headers;
    @Context
    private UriInfo uri;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail trail;

    @Override
    public Response toResponse(Throwable failure) {
        Locale reader = Answer.language(headers);
        ProblemDocument problem = ProblemDocument.of(failure, reader);
        if (problem.reference() != null) {
            LOG.log(Level.ERROR, "Reference " + problem.reference().text() + " at " + uri.getPath(), failure);
        }
        if (problem.status() == 403 && Refusals.find(failure, UnlawfulAct.class).isPresent()) {
            // The security layer puts what it refuses itself on the trail; this was refused by the domain.
            trail.refused(current.actor(), problem.name() + " " + uri.getPath());
        }
        return respond(problem, reader);
    }

    static Response respond(ProblemDocument problem, Locale reader) {
        return Response.status(problem.status()).entity(problem.json()).type(Answer.PROBLEM + ";charset=UTF-8")
                .language(reader).build();
    }
}
