package cn.hangce.casework.duplicate;

import cn.hangce.policy.Text;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the search in both languages, from {@code duplicate.properties}. */
final class DuplicateWords {

    private static final String BUNDLE = "cn.hangce.casework.duplicate.duplicate";

    private DuplicateWords() {
    }

    /** @param args texts are said in the language of the sentence */
    static Text of(String key, Object... args) {
        return new Text(in(Locale.ROOT, key, args), in(Locale.ENGLISH, key, args));
    }

    private static String in(Locale language, String key, Object... args) {
        Object[] said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            said[i] = args[i] instanceof Text text ? language.equals(Locale.ENGLISH) ? text.en() : text.zh() : args[i];
        }
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language, DuplicateWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), language).format(said);
    }
}
