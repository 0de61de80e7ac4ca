package cn.hangce.web.door;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.security.CurrentActor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.util.EnumMap;
import java.util.Map;

/** Where the day’s work starts: asks for sign-on, because it lies behind that door, and leads on to the role’s own page. */
@WebServlet("/work/start")
public class Start extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String NOWHERE = "/index.xhtml";
    private static final String INBOX = "/work/inbox.xhtml";
    private static final Map<Role, String> HOMES = new EnumMap<>(Map.of(
            Role.APPLICANT, "/my/index.xhtml",
            Role.DISTRICT_OFFICER, INBOX,
            Role.CITY_OFFICER, INBOX,
            Role.EXPERT, "/expert/reviews.xhtml",
            Role.DECISION_MAKER, INBOX,
            Role.FINANCE_OFFICER, INBOX,
            Role.AGENCY, INBOX,
            Role.FUND_MANAGER, INBOX,
            Role.AUDITOR, "/audit/trail.xhtml",
            Role.ADMINISTRATOR, "/admin/day.xhtml"));

    @Inject
    private transient CurrentActor current;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String home = homeOf(current.actor());
        response.sendRedirect(request.getContextPath() + (exists(home) ? home : NOWHERE));
    }

    static String homeOf(Actor actor) {
        return actor.roles().stream().sorted().filter(HOMES::containsKey).map(HOMES::get).findFirst().orElse(NOWHERE);
    }

    private boolean exists(String page) throws MalformedURLException {
        return getServletContext().getResource(page) != null;
    }
}
