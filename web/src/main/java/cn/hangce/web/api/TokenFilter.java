package cn.hangce.web.api;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Changes through the signed-on part of the API need a token in the request. A session cookie alone may only read, because a
 * browser sends it along with whatever page asks for it.
 */
@Provider
public class TokenFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Override
    public void filter(ContainerRequestContext context) {
        boolean byToken = context.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (context.getUriInfo().getPath().startsWith("/work/") && !byToken && !READING.contains(context.getMethod())) {
            throw new BadRequest(403, "token-needed");
        }
    }
}
