package cn.hangce.web.calculator;

import cn.hangce.policy.Choice;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Text;
import cn.hangce.web.FactField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A question of a calculator with what was answered.
 *
 * @param typed     as people write it; empty where nothing was answered
 * @param value     the right value; null where there is none
 * @param complaint what is wrong and what would be right, in the reader’s language; empty where nothing is
 */
public record Question(FactField field, String typed, Object value, String complaint) {

    /** What an open choice may be besides its own words. */
    private static final Text OTHER = new Text("其他", "Other");

    public String name() {
        return field.name();
    }

    public Fact fact() {
        return field.fact();
    }

    /** {@code yes-no}, or as {@link FactField#control()} has it. A day that is none is shown as it was written. */
    public String control() {
        if (field.yesNo()) {
            return "yes-no";
        }
        return wrong() && field.control().equals("date") ? "text" : field.control();
    }

    public boolean wrong() {
        return !complaint.isEmpty();
    }

    /** Its own words first; a word that is none of them, but was answered, is kept. */
    public List<Option> options() {
        List<Option> options = new ArrayList<>(fact().choices().stream().map(choice -> new Option(choice.value(), choice.label())).toList());
        Stream.of(OTHER.zh()).filter(other -> fact().open() && fact().choices().stream().map(Choice::value).noneMatch("other"::equals))
                .forEach(other -> options.add(new Option(other, OTHER)));
        if (!typed.isEmpty() && options.stream().noneMatch(option -> option.value().equals(typed))) {
            options.add(new Option(typed, new Text(typed, typed)));
        }
        return options;
    }

    /** @param value as addresses have it */
    public record Option(String value, Text label) {
    }
}
