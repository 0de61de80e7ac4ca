package cn.hangce.launcher;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the launcher says, each sentence in English and in Chinese, since a console has no language switch. */
final class Words {

    private static final ResourceBundle CHINESE = bundle(Locale.SIMPLIFIED_CHINESE);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Words() {
    }

    /** The sentence in English, then in Chinese. */
    static String of(String key, Object... arguments) {
        return format(ENGLISH, key, arguments) + " " + format(CHINESE, key, arguments);
    }

    private static String format(ResourceBundle bundle, String key, Object... arguments) {
        // As text, or a port would be printed as 8,080.
        var texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(texts);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("cn.hangce.launcher.words", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
