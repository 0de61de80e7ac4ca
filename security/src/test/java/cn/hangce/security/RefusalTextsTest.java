package cn.hangce.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    @Test
    void everyRefusalHasItsSentenceInBothLanguages() {
        Stream<AccessDenied> all = Stream.concat(Arrays.stream(Permission.values()).map(AccessDenied::new),
                Arrays.stream(Separation.values()).map(AccessDenied::new));
        all.forEach(denied -> {
            String chinese = denied.message(Locale.SIMPLIFIED_CHINESE);
            String english = denied.message(Locale.ENGLISH);
            assertFalse(chinese.isBlank(), denied.ruleName());
            assertNotEquals(chinese, english, denied.ruleName());
            assertEquals(0, english.chars().filter(c -> c >= 0x4e00).count(), english);
        });
    }
}
