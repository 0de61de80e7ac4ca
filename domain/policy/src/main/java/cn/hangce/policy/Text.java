package cn.hangce.policy;

import java.util.Locale;
import java.util.Objects;

/**
 * A wording in the two languages of the house.
 *
 * @param zh Simplified Chinese, the first language
 * @param en English
 */
public record Text(String zh, String en) {

    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The wording for a reader of {@code locale}: English for English readers, Chinese for everybody else. */
    public String in(Locale locale) {
        return locale != null && Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? en : zh;
    }

    @Override
    public String toString() {
        return zh;
    }
}
