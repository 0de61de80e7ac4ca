package cn.hangce.web.door;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

    @Inject
    private HttpServletRequest request;
    @Inject
    private ExternalContext external;

    /** The action of the button in the header. */
    public void leave() throws IOException {
        Optional<String> idToken = OidcClaims.idToken(request.getUserPrincipal());
        HttpSession session = request.getSession(false);
        if (session != null) {
            if (session.getAttribute(SignedOn.KEY) instanceof SignedOn mark) {
                mark.leave();
            }
            session.invalidate();
        }
        external.redirect(idToken.map(token -> endOfSession(System.getProperty("hangce.oidc.provider-url"), token, home()))
                .orElse(home()));
    }

    private String home() {
        String fallback = request.getRequestURL().toString().replace(request.getRequestURI(), request.getContextPath() + "/");
        return System.getProperty("hangce.base-url", fallback);
    }

    static String endOfSession(String provider, String idToken, String home) {
        return provider == null ? home : provider.replaceAll("/$", "") + "/protocol/openid-connect/logout"
                + "?id_token_hint=" + URLEncoder.encode(idToken, StandardCharsets.UTF_8)
                + "&post_logout_redirect_uri=" + URLEncoder.encode(home, StandardCharsets.UTF_8);
    }
}
