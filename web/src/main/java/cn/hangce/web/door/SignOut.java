package cn.hangce.web.door;

import cn.hangce.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Leaving: ends our session and, by way of the reader’s browser, the identity provider’s, so that the next person at the
 * same desk must sign on (OpenID Connect RP-Initiated Logout 1.0).
 */
@Named("signOut")
@RequestScoped
public class SignOut {

    private static final String CLIENT = "hangce";

    @Inject
    private HttpServletRequest request;
    @Inject
    private ExternalContext external;
    @Inject
    private Site site;

    /** The action of the button in the header. */
    public void leave() throws IOException, ServletException {
        Optional<String> idToken = OidcClaims.idToken(request.getUserPrincipal());
        HttpSession session = request.getSession(false);
        if (session != null && session.getAttribute(SignedOn.KEY) instanceof SignedOn mark) {
            mark.leave();
        }
        // Ends the session too, unless somebody who signed on otherwise is leaving.
        request.logout();
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
        external.redirect(endOfSession(System.getProperty("hangce.oidc.provider-url"), idToken.orElse(null), site.getHome()));
    }

    static String endOfSession(String provider, String idToken, String home) {
        if (provider == null) {
            return home;
        }
        return provider.replaceAll("/$", "") + "/protocol/openid-connect/logout?client_id=" + CLIENT
                + (idToken == null ? "" : "&id_token_hint=" + encoded(idToken))
                + "&post_logout_redirect_uri=" + encoded(home);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
