package cn.hangce.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Remembers the language in a cookie for a year and goes back to where the reader was. */
@WebServlet("/language")
public class LanguageSwitch extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie = new Cookie(Language.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "zh");
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(within(request.getContextPath(), request.getParameter("back")));
    }

    /** Only an address of this house is gone back to; anything else leads to the front page. */
    static String within(String contextPath, String back) {
        boolean ours = back != null && back.startsWith(contextPath + "/") && !back.startsWith("//")
                && back.chars().noneMatch(c -> c < ' ' || c == '\\');
        return ours ? back : contextPath + "/";
    }
}
