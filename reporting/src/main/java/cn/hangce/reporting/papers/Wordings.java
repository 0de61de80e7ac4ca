package cn.hangce.reporting.papers;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.Text;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words that papers need in both languages and that no program file holds. */
final class Wordings {

    private static final String BUNDLE = "cn.hangce.reporting.labels";

    private Wordings() {
    }

    /** The office in charge of a district (document 30, 四(二)); its full name differs from district to district. */
    static Text districtOffice(String district) {
        return both("district-office", district);
    }

    /** A fixed sum, or nothing where the amount depends on the case. */
    static Text amount(Benefit benefit) {
        if (!benefit.formula().matches("\\d+")) {
            return null;
        }
        return both(benefit.once() ? "call.amount-once" : "call.amount", Long.parseLong(benefit.formula()));
    }

    private static Text both(String key, Object gap) {
        return new Text(say(Locale.CHINESE, key, gap), say(Locale.ENGLISH, key, gap));
    }

    private static String say(Locale locale, String key, Object gap) {
        // Labels falls back to Chinese for every locale but English; so must this, whatever the machine’s own locale is.
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale, Wordings.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), locale).format(new Object[] {gap});
    }
}
