package cn.hangce.policy;

import java.util.List;

/**
 * A fact that conditions, formulas and forms may speak of. Declared once, in the vocabulary.
 *
 * @param name    flat snake_case; {@code _yuan} whole yuan, {@code _ratio} a fraction, {@code _on} a date
 * @param type    what its values are
 * @param label   as the form shows it
 * @param unit    what a number counts; empty where there is nothing to say
 * @param help    a hint for who fills it in; empty where the label says it all
 * @param source  id of the {@link FactSource} that the city takes it from
 * @param choices the values of a {@link FactType#CHOICE}; empty for the other types
 * @param open    whether a choice may also be a word that is not listed, which then is like none of them
 * @param percent whether people read a {@link FactType#RATIO} in per cent; otherwise it is a measure in {@code unit}
 * @param personal how it is hidden from whoever need not know it: {@code phone}, {@code account}, {@code mail}; null where it is
 *                not personal
 * @param min     the least possible number, in the unit of the fact; of numbers only
 * @param max     the greatest possible number
 */
public record Fact(String name, FactType type, Text label, Text unit, Text help, String source, List<Choice> choices, boolean open,
                   boolean percent, String personal, long min, long max) {

    public Fact {
        choices = List.copyOf(choices);
    }

    public boolean isNumber() {
        return type == FactType.COUNT || type == FactType.YUAN || type == FactType.RATIO;
    }

    /** The choice with this value; null where there is none. */
    public Choice choice(String value) {
        return choices.stream().filter(choice -> choice.value().equals(value)).findFirst().orElse(null);
    }

    /** The choice that is meant by a word as somebody hands it over; null where it is none of them. */
    Choice meant(String word) {
        Choice exact = choice(word);
        return exact != null ? exact : choices.stream().filter(choice -> choice.isMeantBy(word)).findFirst().orElse(null);
    }
}
