package cn.hangce.policy;

import cn.hangce.policy.Difference.Detail;
import cn.hangce.policy.Difference.Kind;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Compares what two versions of a program’s file say, key by key and item by item. */
final class Comparison {

    private static final Text NOTHING = new Text("", "");
    /** Steps follow one another; the order of everything else decides nothing. */
    private static final String ORDERED = "procedure";
    /** What names an item rather than says something of it. */
    private static final Set<String> NAMES = Set.of("id", "stage");

    private final FieldWords oldWords;
    private final FieldWords newWords;
    private final List<Difference> found = new ArrayList<>();

    private Comparison(Program before, Program after) {
        this.newWords = new FieldWords(after);
        this.oldWords = before == null ? newWords : new FieldWords(before);
    }

    static List<Difference> of(Program before, Program after) {
        Map<String, Object> old = before == null ? Map.of() : before.content();
        Comparison comparison = new Comparison(before, after);
        keys(old, after.content()).forEach(part -> comparison.part(part, old.get(part), after.content().get(part)));
        return comparison.found;
    }

    private static Set<String> keys(Map<String, Object> before, Map<String, Object> after) {
        Set<String> keys = new LinkedHashSet<>(after.keySet());
        keys.addAll(before.keySet());
        return keys;
    }

    private void part(String part, Object before, Object after) {
        if (same(before, after)) {
            return;
        }
        if (isItems(before) || isItems(after)) {
            items(part, byId(before), byId(after));
        } else if (isSection(before) || isSection(after)) {
            Map<String, Object> now = section(after);
            found.add(new Difference(part, kind(before, after), "", NOTHING, cite(now.isEmpty() ? section(before) : now),
                    details(part, section(before), now)));
        } else {
            detail(part, part, before, after).forEach(detail ->
                    found.add(new Difference(part, kind(before, after), "", NOTHING, "", List.of(detail))));
        }
    }

    private void items(String part, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        after.forEach((id, item) -> {
            Map<String, Object> old = before.get(id);
            if (!same(old, item)) {
                found.add(item(part, kind(old, item), id, item, details(part, old == null ? Map.of() : old, item)));
            }
        });
        before.forEach((id, item) -> {
            if (!after.containsKey(id)) {
                found.add(item(part, Kind.REMOVED, id, item, details(part, item, Map.of())));
            }
        });
        if (part.equals(ORDERED)) {
            moved(before, after).forEach(id -> found.add(item(part, Kind.MOVED, id, after.get(id), List.of(new Detail("place", null,
                    place(before, id, oldWords), place(after, id, newWords))))));
        }
    }

    private static Difference item(String part, Kind kind, String id, Map<String, Object> item, List<Detail> details) {
        Object label = item.containsKey("label") ? item.get("label") : item.get("name");
        return new Difference(part, kind, id, FieldWords.isText(label) ? FieldWords.text(label) : new Text(id, id), cite(item), details);
    }

    /** Those that would have to be taken out and put in elsewhere. */
    private static List<String> moved(Map<String, ?> before, Map<String, ?> after) {
        List<String> old = before.keySet().stream().filter(after::containsKey).toList();
        List<String> now = after.keySet().stream().filter(before::containsKey).toList();
        return DiffUtils.diff(old, now).getDeltas().stream().map(AbstractDelta::getTarget).flatMap(chunk -> chunk.getLines().stream()).toList();
    }

    /** After which step it comes. */
    private static Text place(Map<String, Map<String, Object>> steps, String id, FieldWords words) {
        List<String> ids = List.copyOf(steps.keySet());
        int at = ids.indexOf(id);
        return at == 0 ? Wording.of("difference.first")
                : Wording.of("difference.after", words.of(ORDERED, "label", steps.get(ids.get(at - 1)).get("label")));
    }

    private List<Detail> details(String part, Map<String, Object> before, Map<String, Object> after) {
        List<Detail> details = new ArrayList<>();
        boolean whole = before.isEmpty() || after.isEmpty();
        for (String field : keys(before, after)) {
            boolean shown = whole && (field.equals("label") || field.equals("cite"));
            if (!NAMES.contains(field) && !shown && !same(before.get(field), after.get(field))) {
                details.addAll(detail(part, field, before.get(field), after.get(field)));
            }
        }
        return details;
    }

    /** Of a list only what came or went; where two ways of writing read alike, as they are written. Nothing where only the order is another. */
    private List<Detail> detail(String part, String field, Object before, Object after) {
        if (before instanceof List<?> old && after instanceof List<?> now && FieldWords.isListOfNames(field)) {
            List<?> gone = old.stream().filter(each -> !now.contains(each)).toList();
            List<?> come = now.stream().filter(each -> !old.contains(each)).toList();
            return gone.isEmpty() && come.isEmpty() ? List.of() : List.of(said(part, field, gone.isEmpty() ? null : gone, come.isEmpty() ? null : come));
        }
        Detail detail = said(part, field, before, after);
        if (!Objects.equals(detail.before(), detail.after())) {
            return List.of(detail);
        }
        return List.of(new Detail(field, detail.terms(), written(before), written(after)));
    }

    private Detail said(String part, String field, Object before, Object after) {
        return new Detail(field, FieldWords.terms(part, field), before == null ? null : oldWords.of(part, field, before),
                after == null ? null : newWords.of(part, field, after));
    }

    private static Text written(Object value) {
        return new Text(String.valueOf(value), String.valueOf(value));
    }

    private static Kind kind(Object before, Object after) {
        return before == null ? Kind.ADDED : after == null ? Kind.REMOVED : Kind.CHANGED;
    }

    /** {@code "200000"} and {@code 200000} are one thing in a file. */
    private static boolean same(Object before, Object after) {
        return before == null || after == null ? before == after : String.valueOf(before).equals(String.valueOf(after));
    }

    private static String cite(Map<String, Object> item) {
        return String.valueOf(item.getOrDefault("cite", ""));
    }

    private static boolean isItems(Object value) {
        return value instanceof List<?> list && list.stream().anyMatch(Map.class::isInstance);
    }

    private static boolean isSection(Object value) {
        return value instanceof Map<?, ?> && !FieldWords.isText(value);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> section(Object value) {
        return value instanceof Map<?, ?> && !FieldWords.isText(value) ? (Map<String, Object>) value : Map.of();
    }

    private static Map<String, Map<String, Object>> byId(Object list) {
        Map<String, Map<String, Object>> items = new LinkedHashMap<>();
        if (list instanceof List<?> all) {
            all.forEach(item -> items.put(String.valueOf(section(item).getOrDefault("id", section(item).get("stage"))), section(item)));
        }
        return items;
    }
}
