package cn.hangce.web.door;

import cn.hangce.casework.inbox.Officials;
import cn.hangce.registry.Actor;
import cn.hangce.security.AccessDenied;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.Claims;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Origin;
import cn.hangce.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;

/** Tells everything behind the door who acts, and puts the first request of a session on record as a sign-on. */
public class Identity extends HttpFilter {

    /** The request’s attribute with the {@link AccessDenied} for an account that is not let in, where the API has to answer it. */
    public static final String DENIED = "hangce.denied";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentActor current;
    @Inject
    private transient Origin origin;
    @Inject
    private transient AuditTrail trail;
    @Inject
    private transient Officials officials;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        origin.note(request.getRemoteAddr());
        Optional<Claims> claims = OidcClaims.of(request.getUserPrincipal());
        if (claims.isPresent()) {
            identify(claims.get(), request);
        }
        chain.doFilter(request, response);
    }

    private void identify(Claims claims, HttpServletRequest request) {
        boolean onTheWayIn = request.getDispatcherType() == DispatcherType.REQUEST && !isAlwaysOpen(request);
        try {
            current.identify(claims);
            recordSignOn(request);
            if (request.getDispatcherType() == DispatcherType.REQUEST) {
                officials.seen(current.actor(), OidcClaims.email(request.getUserPrincipal()).orElse(null), Language.of(request));
            }
        } catch (AccessDenied denied) {
            // The page that explains the refusal is reached by a second pass, which must not be refused as well.
            if (onTheWayIn) {
                trail.refused(current.actor(), denied.ruleName());
                if (!isApi(request)) {
                    throw denied;
                }
                // The API says it in its own form, see TokenFilter.
                request.setAttribute(DENIED, denied);
            }
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    /** The way out, and what pages are dressed with, is open to accounts that are refused everything else. */
    private static boolean isAlwaysOpen(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return path.equals("/work/leave.xhtml") || path.startsWith("/jakarta.faces.resource/") || path.startsWith("/font/");
    }

    private void recordSignOn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || request.getHeader("Authorization") != null) {
            return;
        }
        if (session.getAttribute(SignedOn.KEY) instanceof SignedOn before && before.is(current.actor())) {
            return;
        }
        Actor actor = current.actor();
        trail.signedOn(actor);
        session.setAttribute(SignedOn.KEY, new SignedOn(actor));
    }
}
