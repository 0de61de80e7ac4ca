package cn.hangce.casework.inbox;

import cn.hangce.policy.Text;
import java.util.Locale;
import java.util.ResourceBundle;

/** The inbox’s own words in both languages, from {@code inbox.properties}. */
final class InboxWords {

    private static final String BUNDLE = "cn.hangce.casework.inbox.inbox";

    private InboxWords() {
    }

    static Text of(String key) {
        return new Text(word(key, Locale.ROOT), word(key, Locale.ENGLISH));
    }

    private static String word(String key, Locale language) {
        return ResourceBundle.getBundle(BUNDLE, language, InboxWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)).getString(key);
    }
}
