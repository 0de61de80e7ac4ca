package cn.hangce.reporting.print;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One part of a document: a template and what is filled into it.
 *
 * @param template the template’s name
 * @param values   the template’s parameters by name
 * @param rows     its lines; each one’s fields by name
 */
record Sheet(String template, Map<String, Object> values, List<Map<String, Object>> rows) {

    Sheet {
        values = Map.copyOf(values);
        rows = List.copyOf(rows);
    }

    /** The same with further parameters. */
    Sheet with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        return new Sheet(template, all, rows);
    }

    /** Every text that goes on the paper from the data. */
    Stream<String> texts() {
        return Stream.concat(Stream.of(values), rows.stream()).map(Map::values).flatMap(Collection::stream)
                .filter(String.class::isInstance).map(String.class::cast);
    }
}
