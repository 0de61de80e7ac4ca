package cn.hangce.casework.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What was entered on a sheet, as text by item, and what is wrong with it. */
public final class Entries {

    /** Two pairs of eyes on a visit, two divisions in a joint review. */
    private static final int TWO = 2;

    private final Map<Item, String> texts = new EnumMap<>(Item.class);
    private final Map<Item, Flaw> flaws = new EnumMap<>(Item.class);

    private Entries() {
    }

    /**
     * Reads a sheet.
     *
     * @param passing whether the case is to go on, for which more must hold than for a record of failure
     * @param today   no visit or meeting can have been later
     */
    public static Entries read(Sheet sheet, Map<Item, String> given, boolean passing, LocalDate today) {
        Entries entries = new Entries();
        for (Item item : sheet.items()) {
            String text = given.getOrDefault(item, "").strip();
            if (!text.isEmpty()) {
                entries.take(item, text, today);
            } else if ((passing || item == Item.SURPLUS_YUAN) && !sheet.optional().contains(item)) {
                entries.flaws.put(item, Flaw.MISSING);
            }
        }
        entries.compare(passing);
        return entries;
    }

    private void take(Item item, String text, LocalDate today) {
        texts.put(item, text);
        boolean good = switch (item.form()) {
            case LINE -> text.length() <= 200;
            case WORDS, NAMES -> text.length() <= 4000;
            case COUNT, YUAN -> text.matches("\\d{1,15}");
            case DAY -> day(text).isPresent();
            case PAST_DAY -> day(text).filter(day -> !day.isAfter(today)).isPresent();
        };
        if (!good) {
            flaws.put(item, switch (item.form()) {
                case LINE, WORDS, NAMES -> Flaw.TOO_LONG;
                case COUNT, YUAN -> Flaw.NO_NUMBER;
                case DAY -> Flaw.NO_DAY;
                case PAST_DAY -> Flaw.NO_PAST_DAY;
            });
        }
    }

    private void compare(boolean passing) {
        if (has(Item.VISITORS) && names(Item.VISITORS).size() < TWO) {
            flaws.put(Item.VISITORS, Flaw.TWO_NAMES);
        }
        if (has(Item.DIVISIONS) && names(Item.DIVISIONS).size() < TWO) {
            flaws.put(Item.DIVISIONS, Flaw.TWO_NAMES);
        }
        if (has(Item.STARTS_ON) && has(Item.ENDS_ON) && !day(Item.ENDS_ON).isAfter(day(Item.STARTS_ON))) {
            flaws.put(Item.ENDS_ON, Flaw.ENDS_FIRST);
        }
        flawUnless(Item.MEMBERS, Item.PRESENT, (members, present) -> present <= members && 2 * present > members, Flaw.NO_QUORUM);
        flawUnless(Item.PRESENT, Item.IN_FAVOUR, (present, inFavour) -> inFavour <= present && (!passing || 2 * inFavour > present),
                Flaw.NO_MAJORITY);
    }

    private void flawUnless(Item whole, Item part, BiPredicate<Long, Long> holds, Flaw flaw) {
        if (has(whole) && has(part) && !holds.test(count(whole), count(part))) {
            flaws.put(part, flaw);
        }
    }

    private boolean has(Item item) {
        return texts.containsKey(item) && !flaws.containsKey(item);
    }

    /** What is wrong, by item; empty where the sheet is in order. */
    public Map<Item, Flaw> flaws() {
        return flaws;
    }

    public Map<Item, String> texts() {
        return new EnumMap<>(texts);
    }

    public Optional<String> text(Item item) {
        return Optional.ofNullable(texts.get(item));
    }

    private long count(Item item) {
        return Long.parseLong(texts.get(item));
    }

    private LocalDate day(Item item) {
        return LocalDate.parse(texts.get(item));
    }

    private List<String> names(Item item) {
        return Arrays.stream(texts.get(item).split("[、,，;；\\n]+")).map(String::strip).filter(name -> !name.isEmpty()).distinct().toList();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
