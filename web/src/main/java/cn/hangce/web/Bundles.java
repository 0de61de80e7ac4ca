package cn.hangce.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Texts of the bundles for beans; pages use the bundle’s variable. */
@RequestScoped
public class Bundles {

    @Inject
    private Language language;

    /**
     * @param bundle the part of the house: common, public, my, office, inbox, stage, contract, matching, message, expert, finance or admin
     * @param key    the key
     * @param args   what stands for {0}, {1} …, already written for the reader
     */
    public String text(String bundle, String key, Object... args) {
        return text(language.getLocale(), bundle, key, args);
    }

    /** The same for a known language, where there is no request. */
    public static String text(Locale locale, String bundle, String key, Object... args) {
        String pattern = ResourceBundle.getBundle("cn.hangce.web." + bundle, locale, Bundles.class.getClassLoader())
                .getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }
}
