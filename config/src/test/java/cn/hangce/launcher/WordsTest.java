package cn.hangce.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the launcher says")
class WordsTest {

    @Test
    @DisplayName("it says in both languages")
    void sameKeys() throws Exception {
        assertEquals(load("words.properties").keySet(), load("words_en.properties").keySet());
    }

    @Test
    @DisplayName("is one line with the facts in it, numbers unadorned")
    void facts() {
        var sentence = Words.of("port.busy", 8080, "hangce.port");

        assertTrue(sentence.contains("8080") && sentence.contains("端口 8080"), sentence);
        assertFalse(sentence.contains("\n"), sentence);
    }

    private static Properties load(String name) throws Exception {
        var properties = new Properties();
        try (var reader = new InputStreamReader(
                WordsTest.class.getResourceAsStream("/cn/hangce/launcher/" + name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
