package cn.hangce.reporting.document;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.Text;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Words that papers need in both languages and that no program file holds. */
public final class Wordings {

    private static final String BUNDLE = "cn.hangce.reporting.labels";

    private Wordings() {
    }

    /** The office in charge in a district; its full name differs from district to district and from program to program. */
    public static Text districtOffice(String district) {
        return both("district-office", district);
    }

    /** A fixed sum, or the rule in words where the amount depends on the case. */
    public static Text amount(Benefit benefit) {
        if (!benefit.isFixed()) {
            return benefit.words();
        }
        return both(benefit.once() ? "call.amount-once" : "call.amount", Long.parseLong(benefit.formula()));
    }

    /** A title that goes between title marks: those within it become the inner ones (GB/T 15834-2011, 4.15). */
    public static Text quotable(Text title) {
        return new Text(title.zh().replace('《', '〈').replace('》', '〉'), title.en());
    }

    public static Text both(String key, Object... gaps) {
        return new Text(say(Locale.CHINESE, key, gaps), say(Locale.ENGLISH, key, gaps));
    }

    /** Empty where there is no such wording. */
    public static Optional<Text> find(String key) {
        return bundle(Locale.CHINESE).containsKey(key) ? Optional.of(both(key)) : Optional.empty();
    }

    private static String say(Locale locale, String key, Object... gaps) {
        return new MessageFormat(bundle(locale).getString(key), locale).format(gaps);
    }

    private static ResourceBundle bundle(Locale locale) {
        // Labels falls back to Chinese for every locale but English; so must this, whatever the machine’s own locale is.
        return ResourceBundle.getBundle(BUNDLE, locale, Wordings.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
