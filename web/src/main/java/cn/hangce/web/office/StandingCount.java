package cn.hangce.web.office;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many cases stand in one place. */
public record StandingCount(Standing standing, long cases) {

    /** The places in which these cases stand, in the order of the procedure. */
    static List<StandingCount> of(List<CaseRow> rows) {
        Comparator<CaseRow> way = Comparator.comparing(row -> row.subject().status());
        Map<Standing, Long> counts = rows.stream().sorted(way)
                .collect(Collectors.groupingBy(CaseRow::standing, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream().map(entry -> new StandingCount(entry.getKey(), entry.getValue())).toList();
    }
}
