package cn.hangce.web.api;

import cn.hangce.security.AccessDenied;
import cn.hangce.web.door.Identity;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * The door of the API’s part for signed-on accounts. Changes need a token in the request: a session cookie alone may only
 * read, because a browser sends it along with whatever page asks for it.
 */
@Provider
public class TokenFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Context
    private HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        if (!context.getUriInfo().getPath().startsWith("/work/")) {
            return;
        }
        if (request.getAttribute(Identity.DENIED) instanceof AccessDenied denied) {
            throw denied;
        }
        if (context.getSecurityContext().getUserPrincipal() == null) {
            throw new BadRequest(401, "sign-on-needed");
        }
        boolean byToken = context.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
        if (!byToken && !READING.contains(context.getMethod())) {
            throw new BadRequest(403, "token-needed");
        }
    }
}
