package cn.hangce.treasury;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A program’s money in a district in a year. @param program its id */
public record YearLine(String program, String district, YearFigures figures) {

    /** One line for each program and district, in their order; what is named more than once is added up. */
    static List<YearLine> gathered(Collection<YearLine> found) {
        Map<String, YearLine> lines = new TreeMap<>();
        found.forEach(each -> lines.merge(each.program + "\n" + each.district, each,
                (one, other) -> new YearLine(one.program, one.district, one.figures.plus(other.figures))));
        return List.copyOf(lines.values());
    }
}
