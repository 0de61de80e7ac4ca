package cn.hangce.web.office;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order in which a district recommends the cases that it has chosen, the best first. */
public final class RankedList implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Long> order = new ArrayList<>();

    /** Keeps the order of those chosen before; who is chosen newly comes last. @return the ids, the best first */
    List<Long> of(List<Long> chosen) {
        Set<Long> now = new HashSet<>(chosen);
        order.retainAll(now);
        chosen.stream().filter(id -> !order.contains(id)).forEach(order::add);
        return List.copyOf(order);
    }

    /** @param place from 1; what lies before the first or behind the last is the first or the last */
    void put(long id, int place) {
        if (order.remove(Long.valueOf(id))) {
            order.add(Math.max(0, Math.min(order.size(), place - 1)), id);
        }
    }

    int place(long id) {
        return order.indexOf(id) + 1;
    }
}
