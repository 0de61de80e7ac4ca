package cn.hangce.matching;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** What stands in the history of a case that was begun without an application. Histories are kept in Chinese. */
final class Ground {

    private Ground() {
    }

    static String of(LocalDate day) {
        return new MessageFormat(ResourceBundle.getBundle("cn.hangce.matching.words", Locale.ROOT, Ground.class.getClassLoader()).getString("ground"),
                Locale.ROOT).format(new Object[] {String.valueOf(day.getYear()), day.getMonthValue(), day.getDayOfMonth()});
    }
}
