package cn.hangce.web.door;

import cn.hangce.registry.IdentityNumber;
import cn.hangce.security.Claims;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;
import org.wildfly.security.http.oidc.RealmAccessClaim;

/** Reads the tokens of the server’s OpenID Connect client; the only class that knows it. */
final class OidcClaims {

    private OidcClaims() {
    }

    /**
     * What the access token says about who signed on; empty for a reader without account. It is there however one came, by
     * browser or by token.
     */
    static Optional<Claims> of(Principal principal) {
        return context(principal).map(OidcSecurityContext::getToken).map(token -> new Claims(principal.getName(),
                token.getClaimValueAsString("name"), roles(token), token.getClaimValueAsString("credit_code"),
                IdentityNumber.find(token.getClaimValueAsString("identity_number")).orElse(null), token.getClaimValueAsString("district"), token.getClaimValueAsString("division")));
    }

    /** The address at which the identity provider reaches the account; empty where it knows none or tells none. */
    static Optional<String> email(Principal principal) {
        return context(principal).map(OidcSecurityContext::getToken).map(token -> token.getClaimValueAsString("email"));
    }

    /** The ID token as it came, which spares the person a question at sign-off; empty after a restart of the server. */
    static Optional<String> idToken(Principal principal) {
        return context(principal).map(OidcSecurityContext::getIDTokenString);
    }

    private static Optional<OidcSecurityContext> context(Principal principal) {
        return principal instanceof OidcPrincipal<?> oidc
                ? Optional.ofNullable(oidc.getOidcSecurityContext()).filter(context -> context.getToken() != null)
                : Optional.empty();
    }

    private static Set<String> roles(AccessToken access) {
        RealmAccessClaim realm = access.getRealmAccessClaim();
        List<String> roles = realm == null ? null : realm.getRoles();
        return roles == null ? Set.of() : Set.copyOf(roles);
    }
}
