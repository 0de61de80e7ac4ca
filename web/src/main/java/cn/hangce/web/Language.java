package cn.hangce.web;

import cn.hangce.policy.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The reader’s language: Simplified Chinese unless they chose English, which a cookie remembers. */
@Named("language")
@RequestScoped
public class Language {

    static final String COOKIE = "hangce-language";
    static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Inject
    private HttpServletRequest request;

    public Locale getLocale() {
        return choose(request.getCookies());
    }

    /** The language tag of the page. */
    public String getTag() {
        return getLocale().toLanguageTag();
    }

    /** The words of a bilingual text in the reader’s language. */
    public String of(Text text) {
        return text == null ? "" : text.in(getLocale());
    }

    /** The address that switches to a language and comes back to this page. */
    public String link(String to) {
        Object original = request.getAttribute("jakarta.servlet.error.request_uri");
        String page = original == null ? request.getRequestURI() : original.toString();
        String query = request.getQueryString();
        String back = query == null || original != null ? page : page + "?" + query;
        return request.getContextPath() + "/language?to=" + to + "&back=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
    }

    /** The language in which whoever asks reads, {@code zh} or {@code en}. */
    public static String of(HttpServletRequest request) {
        return choose(request.getCookies()).getLanguage();
    }

    static Locale choose(Cookie[] cookies) {
        boolean english = cookies != null && Arrays.stream(cookies)
                .anyMatch(cookie -> COOKIE.equals(cookie.getName()) && "en".equals(cookie.getValue()));
        return english ? Locale.ENGLISH : CHINESE;
    }
}
