package cn.hangce.web.visitor;

import cn.hangce.policy.Coverage;
import cn.hangce.web.Citations;
import java.util.List;

/**
 * A clause of the outline.
 *
 * @param where where it went
 */
public record ClauseLine(Coverage.Entry entry, List<Destination> where) {

    private static final int DEEPEST = 4;

    public ClauseLine {
        where = List.copyOf(where);
    }

    /** The name under which citations find it. */
    public String anchor() {
        return Citations.anchor(entry.cite());
    }

    /** How far it is moved in: 1 to 4. */
    public int level() {
        return Math.min(DEEPEST, entry.clause().level());
    }
}
