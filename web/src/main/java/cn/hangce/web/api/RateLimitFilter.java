package cn.hangce.web.api;

import cn.hangce.web.door.RateLimiter;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** Holds back a client that asks too often; {@code hangce.rate-limit.per-minute} sets how often, 0 switches it off. */
@Provider
@PreMatching
public class RateLimitFilter implements ContainerRequestFilter {

    private static final int GENEROUS = 600;

    private final long perMinute = Long.getLong("hangce.rate-limit.per-minute", GENEROUS);
    private final RateLimiter limiter = perMinute > 0 ? new RateLimiter(perMinute, Duration.ofMinutes(1), TimeMeter.SYSTEM_MILLISECONDS) : null;

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (limiter == null || context.getUriInfo().getPath().startsWith("/work/")) {
            return;
        }
        OptionalLong seconds = limiter.secondsToWait(request.getRemoteAddr());
        if (seconds.isPresent()) {
            Locale reader = Answer.language(context.getAcceptableLanguages());
            ProblemDocument problem = ProblemDocument.of(new BadRequest(429, "too-many", perMinute, seconds.getAsLong()), reader);
            context.abortWith(Response.fromResponse(ProblemMapper.respond(problem, reader))
                    .header(HttpHeaders.RETRY_AFTER, seconds.getAsLong()).build());
        }
    }
}
