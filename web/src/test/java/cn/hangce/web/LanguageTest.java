package cn.hangce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    @Test
    void chineseUnlessTheReaderChoseEnglish() {
        assertEquals(Locale.SIMPLIFIED_CHINESE, Language.choose(null));
        assertEquals(Locale.SIMPLIFIED_CHINESE, Language.choose(new Cookie[] {new Cookie(Language.COOKIE, "fr")}));
        assertEquals(Locale.ENGLISH, Language.choose(new Cookie[] {new Cookie("other", "x"), new Cookie(Language.COOKIE, "en")}));
    }

    @Test
    void theSwitchGoesBackToThisHouseOnly() {
        assertEquals("/hangce/my/index.xhtml?id=3", LanguageSwitch.within("/hangce", "/hangce/my/index.xhtml?id=3"));
        assertEquals("/hangce/", LanguageSwitch.within("/hangce", "https://elsewhere.example/hangce/"));
        assertEquals("/hangce/", LanguageSwitch.within("/hangce", "//elsewhere.example/"));
        assertEquals("/", LanguageSwitch.within("", "//elsewhere.example/"));
        assertEquals("/hangce/", LanguageSwitch.within("/hangce", "/hangce/\r\nSet-Cookie: a=b"));
        assertEquals("/hangce/", LanguageSwitch.within("/hangce", null));
    }

    @Test
    void originOfTheIdentityProvider() {
        assertEquals("http://localhost:8180", Site.originOf("http://localhost:8180/realms/hangce"));
        assertEquals("", Site.originOf(""));
        assertEquals("", Site.originOf("not an address"));
    }
}
