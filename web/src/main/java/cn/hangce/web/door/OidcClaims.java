package cn.hangce.web.door;

import cn.hangce.security.Claims;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RealmAccessClaim;

/** Reads the tokens of the server’s OpenID Connect client; the only class that knows it. */
final class OidcClaims {

    private OidcClaims() {
    }

    /** What the tokens say about who signed on; empty for a reader without account. */
    static Optional<Claims> of(Principal principal) {
        return context(principal).map(context -> {
            JsonWebToken id = context.getIDToken() != null ? context.getIDToken() : context.getToken();
            AccessToken access = context.getToken();
            return new Claims(account(id, principal), id.getName(), roles(access),
                    claim(id, access, "credit_code"), claim(id, access, "district"), claim(id, access, "division"));
        });
    }

    /** The ID token as it came, which the identity provider asks for at sign-off. */
    static Optional<String> idToken(Principal principal) {
        return context(principal).map(OidcSecurityContext::getIDTokenString);
    }

    private static Optional<OidcSecurityContext> context(Principal principal) {
        return principal instanceof OidcPrincipal<?> oidc
                ? Optional.ofNullable(oidc.getOidcSecurityContext()).filter(context -> context.getToken() != null)
                : Optional.empty();
    }

    private static String account(JsonWebToken id, Principal principal) {
        return id.getPreferredUsername() != null ? id.getPreferredUsername() : principal.getName();
    }

    private static Set<String> roles(AccessToken access) {
        RealmAccessClaim realm = access.getRealmAccessClaim();
        List<String> roles = realm == null ? null : realm.getRoles();
        return roles == null ? Set.of() : Set.copyOf(roles);
    }

    private static String claim(JsonWebToken id, JsonWebToken access, String name) {
        return id.getClaimValue(name) instanceof String value ? value
                : access.getClaimValue(name) instanceof String value ? value : null;
    }
}
