package cn.hangce.casework;

import cn.hangce.policy.Text;
import cn.hangce.policy.Written;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Something the domain refuses to do: the name of the rule it would break and a sentence in the reader’s language that says
 * what happened, what was kept and what to do next. The transaction in which it is thrown changes nothing.
 */
public abstract class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String bundle;
    private final String ruleName;
    private final transient Object[] args;

    /**
     * @param bundle   base name of the resource bundle with the sentence, on the class path of all modules
     * @param ruleName the sentence’s key
     * @param args     what the sentence names: texts, dates, numbers or lists of them
     */
    protected Refusal(String bundle, String ruleName, Object... args) {
        super(ruleName);
        this.bundle = bundle;
        this.ruleName = ruleName;
        this.args = args.clone();
    }

    /** The rule’s name, for programs. */
    public String ruleName() {
        return ruleName;
    }

    /** The sentence for the reader; Chinese unless the locale’s language is English. */
    public String message(Locale locale) {
        Object[] words = Arrays.stream(args == null ? new Object[0] : args).map(arg -> word(arg, locale)).toArray();
        return new MessageFormat(Words.bundle(bundle, getClass().getClassLoader(), locale).getString(ruleName), locale).format(words);
    }

    private static String word(Object arg, Locale locale) {
        if (arg instanceof Text text) {
            return text.in(locale);
        }
        if (arg instanceof LocalDate day) {
            return Written.day(day).in(locale);
        }
        if (arg instanceof Collection<?> several) {
            return several.stream().map(each -> word(each, locale)).collect(Collectors.joining("、"));
        }
        return String.valueOf(arg);
    }

    @Override
    public String getMessage() {
        return ruleName + ": " + message(Locale.ENGLISH);
    }
}
