package cn.hangce.reporting.print;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.Basis;
import cn.hangce.reporting.document.OfficialDocument;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The documents’ own sentences in the language of the paper. */
final class Labels {

    private static final String BUNDLE = "cn.hangce.reporting.labels";
    /** Only the sentences that are others where a document speaks of persons. */
    private static final String PERSONS = "cn.hangce.reporting.labels-persons";
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final Locale locale;
    private final ResourceBundle bundle;

    private Labels(Locale locale, boolean persons) {
        this.locale = locale;
        ResourceBundle all = bundle(BUNDLE);
        this.bundle = persons ? new Reworded(all, bundle(PERSONS)) : all;
    }

    /** The base bundle is Chinese, whatever the server’s own locale is. */
    private ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle(name, english(locale) ? Locale.ENGLISH : Locale.ROOT, Labels.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Labels in(Locale locale) {
        return new Labels(english(locale) ? Locale.ENGLISH : Locale.CHINESE, false);
    }

    /** As the document speaks of organisations or of persons. */
    static Labels of(OfficialDocument document, Locale locale) {
        return new Labels(english(locale) ? Locale.ENGLISH : Locale.CHINESE, document.toPersons());
    }

    private static boolean english(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
    }

    boolean inEnglish() {
        return english(locale);
    }

    /** Nothing where no number is printed. */
    String number(Basis basis) {
        return basis.number().isEmpty() ? "" : say("basis.number", basis.number());
    }

    /** Each in the paper’s language, one after the other. */
    String joined(List<Text> texts, String between) {
        return texts.stream().map(text -> text.in(locale)).collect(Collectors.joining(bundle.getString(between)));
    }

    Locale locale() {
        return locale;
    }

    ResourceBundle bundle() {
        return bundle;
    }

    /** The sentence with its gaps filled: dates and bilingual texts in the paper’s language, numbers in full. */
    String say(String key, Object... gaps) {
        return new MessageFormat(bundle.getString(key), locale).format(Arrays.stream(gaps).map(this::word).toArray());
    }

    String date(LocalDate day) {
        return english(locale) ? ENGLISH_DATE.format(day) : ChineseDate.of(day);
    }

    private Object word(Object gap) {
        if (gap instanceof Text text) {
            return text.in(locale);
        }
        if (gap instanceof LocalDate day) {
            return date(day);
        }
        if (gap instanceof Collection<?> several) {
            return several.stream().map(each -> String.valueOf(word(each))).collect(Collectors.joining(bundle.getString("and")));
        }
        return gap;
    }
}
