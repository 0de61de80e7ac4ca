package cn.hangce.web.visitor;

import cn.hangce.policy.Text;
import java.util.List;

/**
 * Where a clause went: to a program or rule, or to a part of the document’s own page.
 *
 * @param address from the root of the house, or a place on the page; null where there is no page to see it on
 * @param name    of the program or rule; null for the document itself
 * @param parts   the lists in which it stands there, by the files’ names for them
 */
public record Destination(String address, Text name, List<String> parts) {

    public Destination {
        parts = List.copyOf(parts);
    }

    /** Whether it is a place on the document’s own page. */
    public boolean here() {
        return address != null && address.startsWith("#");
    }
}
