package cn.hangce.casework;

import cn.hangce.policy.Text;
import cn.hangce.registry.Role;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The procedure’s own words (acts, statuses, roles) in both languages, from {@code words.properties}. */
public final class Words {

    private static final String BUNDLE = "cn.hangce.casework.words";

    private Words() {
    }

    public static Text act(Act act) {
        return act(act.name());
    }

    static Text act(String act) {
        return word("act." + act);
    }

    /** The status as officials name it. */
    public static Text status(Status status) {
        return word("status." + status.name());
    }

    /** The status as the applicant reads it; worded for somebody who doesn’t know the office. */
    public static Text statusForApplicant(Status status) {
        return word("applicant-status." + status.name());
    }

    static Text of(String key) {
        return word(key);
    }

    /** A sentence or part of one, with names or days in it. */
    static Text of(String key, Object argument) {
        Text pattern = word(key);
        return new Text(MessageFormat.format(pattern.zh(), argument), MessageFormat.format(pattern.en(), argument));
    }

    public static Text role(Role role) {
        return word("role." + role.name());
    }

    private static Text word(String key) {
        return new Text(bundle(Locale.ROOT).getString(key), bundle(Locale.ENGLISH).getString(key));
    }

    private static ResourceBundle bundle(Locale reader) {
        return bundle(BUNDLE, Words.class.getClassLoader(), reader);
    }

    /** A bundle: English for English readers, Chinese for everybody else, whatever the server’s own locale is. */
    static ResourceBundle bundle(String name, ClassLoader from, Locale reader) {
        Locale language = Locale.ENGLISH.getLanguage().equals(reader.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(name, language, from,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
