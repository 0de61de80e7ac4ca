package cn.hangce.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LeavingTest {

    @Test
    void leavingEndsTheSessionOfTheIdentityProviderAndComesBackHome() {
        assertEquals("http://localhost:8180/realms/hangce/protocol/openid-connect/logout?client_id=hangce&id_token_hint=abc.def"
                        + "&post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Fhangce%2F",
                SignOut.endOfSession("http://localhost:8180/realms/hangce/", "abc.def", "http://localhost:8080/hangce/"));
        assertEquals("http://localhost:8080/hangce/", SignOut.endOfSession(null, "abc", "http://localhost:8080/hangce/"));
    }

    @Test
    void workStartsOnTheRolesOwnPage() {
        assertEquals("/my/index.xhtml", Start.homeOf(actor(Role.APPLICANT)));
        assertEquals("/admin/day.xhtml", Start.homeOf(actor(Role.ADMINISTRATOR)));
        assertEquals("/index.xhtml", Start.homeOf(actor()));
    }

    private static Actor actor(Role... roles) {
        return new Actor("someone", "Someone", Set.of(roles), null, null, null);
    }
}
