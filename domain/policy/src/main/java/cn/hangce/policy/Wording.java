package cn.hangce.policy;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The texts of this module, from its bundles, in both languages at once. */
final class Wording {

    private static final String BUNDLE = "cn.hangce.policy.wording";
    private static final ResourceBundle CHINESE = bundle(Locale.ROOT);
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private Wording() {
    }

    /** The text of {@code key} with each argument filled in; an argument that is a {@link Text} in the language of the text. */
    static Text of(String key, Object... args) {
        return new Text(format(CHINESE, Locale.SIMPLIFIED_CHINESE, key, args), format(ENGLISH, Locale.ENGLISH, key, args));
    }

    private static String format(ResourceBundle bundle, Locale locale, String key, Object... args) {
        Object[] filled = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            filled[i] = args[i] instanceof Text text ? text.in(locale) : String.valueOf(args[i]);
        }
        return new MessageFormat(bundle.getString(key), locale).format(filled);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, Wording.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
