package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        assertEquals(new TreeSet<>(bundle("").keySet()), new TreeSet<>(bundle("_en").keySet()));
    }

    @Test
    void nothingIsLeftUnsaid() throws IOException {
        bundle("").forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
        bundle("_en").forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
    }

    @Test
    void aTextIsReadInTheReadersLanguage() {
        Text text = Wording.of("value.yes");
        assertEquals("是", text.in(Locale.SIMPLIFIED_CHINESE));
        assertEquals("yes", text.in(Locale.UK));
        assertEquals("是", text.in(Locale.FRENCH));
    }

    private static Properties bundle(String language) throws IOException {
        try (Reader reader = new InputStreamReader(WordingTest.class.getResourceAsStream("wording" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            Properties properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }
}
