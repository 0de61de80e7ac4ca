package cn.hangce.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clauses of a document in the order of its text. */
final class Outline {

    static final Outline NONE = new Outline(Map.of());

    private final Map<ClausePath, Clause> clauses;
    private final List<ClausePath> order;

    Outline(Map<ClausePath, Clause> clauses) {
        this.clauses = new LinkedHashMap<>(clauses);
        this.order = List.copyOf(clauses.keySet());
    }

    /** Documents that are written inside a program’s file have none. */
    boolean isEmpty() {
        return order.isEmpty();
    }

    List<Clause> clauses() {
        return List.copyOf(clauses.values());
    }

    List<ClausePath> paths() {
        return order;
    }

    Clause clause(ClausePath path) {
        return clauses.get(path);
    }

    boolean hasParts(ClausePath path) {
        return order.stream().anyMatch(other -> other.isIn(path));
    }

    /** The clauses that a reference means, those of a range with all their parts; empty where there is no such clause. */
    List<ClausePath> meant(Citation.Reference reference) {
        int from = order.indexOf(reference.from());
        if (from < 0 || reference.to() == null) {
            return from < 0 ? List.of() : List.of(reference.from());
        }
        int to = order.indexOf(reference.to());
        while (to >= 0 && to + 1 < order.size() && order.get(to + 1).isIn(reference.to())) {
            to++;
        }
        return from <= to ? order.subList(from, to + 1) : List.of();
    }

    /** Complains of every mention of a clause that the document does not have. */
    void check(List<Mention> mentions, FileCheck check) {
        if (isEmpty()) {
            return;
        }
        List<String> cites = order.stream().map(ClausePath::toString).toList();
        for (Mention mention : mentions) {
            for (Citation.Reference reference : mention.citation().references()) {
                if (meant(reference).isEmpty()) {
                    String wrong = String.valueOf(clauses.containsKey(reference.from()) && reference.to() != null ? reference.to()
                            : reference.from());
                    check.wrong(mention.cite().at(reference.offset()), "cite.nowhere", wrong, near(reference.from(), cites));
                }
            }
        }
    }

    private String near(ClausePath path, List<String> cites) {
        List<String> neighbours = new ArrayList<>();
        for (int length = path.steps().size() - 1; length > 0 && neighbours.isEmpty(); length--) {
            ClausePath above = new ClausePath(path.steps().subList(0, length));
            order.stream().filter(other -> other.equals(above) || other.isIn(above)).limit(12).map(ClausePath::toString)
                    .forEach(neighbours::add);
        }
        return neighbours.isEmpty() ? Nearest.to(path.toString(), cites).orElse(cites.get(0) + " … " + cites.get(cites.size() - 1))
                : String.join(" ", neighbours);
    }
}
