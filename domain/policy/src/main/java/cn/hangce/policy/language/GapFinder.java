package cn.hangce.policy.language;

import cn.hangce.policy.language.Term.Truth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Looks in a condition’s own tree for what would make it hold. A part of “and” asks for all, a part of “or” for one; a comparison
 * asks for another value of any one of its facts. What is found is tried on the whole condition before it is told.
 */
final class GapFinder {

    /** More ways, or more changes at once, nobody wants to be told. */
    private static final int MOST_WAYS = 24;
    private static final int MOST_CHANGES = 4;

    private final Truth condition;
    private final Row row;
    private final Crossing crossing;

    GapFinder(Truth condition, Row row, Bounds bounds) {
        this.condition = condition;
        this.row = row;
        this.crossing = new Crossing(row, bounds);
    }

    /** Every way that was found, in the order of the expression; empty where there is none, or where nothing fails. */
    List<Gap> gaps() {
        return ways(condition, true).stream().filter(gap -> !gap.changes().isEmpty()).map(this::narrowed).filter(this::helps).toList();
    }

    /** Of several words those that do; “neither good nor poor” asks away from one and must not lead to the other. */
    private Gap narrowed(Gap gap) {
        Gap narrow = gap;
        for (Change change : gap.changes()) {
            List<Long> places = change.places().size() == 1 ? change.places()
                    : change.places().stream().filter(place -> helps(gap.with(change.at(List.of(place))))).toList();
            narrow = places.isEmpty() ? narrow : narrow.with(change.at(places));
        }
        return narrow;
    }

    private boolean helps(Gap gap) {
        try (Gap.Trial trial = gap.in(row)) {
            return !Boolean.FALSE.equals(condition.of(row));
        }
    }

    private List<Gap> ways(Truth truth, boolean wanted) {
        Boolean is = truth.of(row);
        if (is == null || is == wanted) {
            return List.of(Gap.NONE);
        }
        if (truth instanceof Truths.Fact fact) {
            return List.of(Gap.of(Change.to(fact.symbol(), row, wanted ? 1 : 0, true)));
        }
        if (truth instanceof Truths.Not not) {
            return ways(not.part(), !wanted);
        }
        if (truth instanceof Truths.Joined joined) {
            return wanted == joined.deciding() ? either(ways(joined.left(), wanted), ways(joined.right(), wanted))
                    : both(ways(joined.left(), wanted), ways(joined.right(), wanted));
        }
        if (truth instanceof Truths.Choose choose) {
            return chosen(choose, wanted);
        }
        return compared(truth, wanted);
    }

    /** Another outcome of the branch that is taken, or the other branch. */
    private List<Gap> chosen(Truths.Choose choose, boolean wanted) {
        Boolean taken = choose.condition().of(row);
        if (taken == null) {
            return List.of();
        }
        List<Gap> there = ways(taken ? choose.yes() : choose.no(), wanted);
        List<Gap> elsewhere = both(ways(choose.condition(), !taken), ways(taken ? choose.no() : choose.yes(), wanted));
        return either(there, elsewhere);
    }

    private List<Gap> compared(Truth truth, boolean wanted) {
        if (truth instanceof Comparisons.IsChoice choice) {
            int place = choice.symbol().words().indexOf(choice.word());
            return List.of(Gap.of(Change.toWords(choice.symbol(), row, wanted ? LongStream.of(place)
                    : LongStream.range(0, choice.symbol().words().size()).filter(other -> other != place))));
        }
        List<Gap> ways = new ArrayList<>();
        if (truth instanceof Comparisons.OfAmounts amounts) {
            Relation relation = wanted ? amounts.relation() : amounts.relation().opposite();
            Comparisons.OfAmounts aim = new Comparisons.OfAmounts(relation, amounts.left(), amounts.right());
            facts(truth, false).forEach(fact -> add(ways, crossing.number(aim, fact)));
        } else if (truth instanceof Comparisons.OfDays) {
            facts(truth, true).forEach(fact -> add(ways, crossing.day(truth, wanted, fact)));
        }
        return ways;
    }

    private static void add(List<Gap> ways, Change change) {
        if (change != null) {
            ways.add(Gap.of(change));
        }
    }

    /** The facts that are compared, each once, without those that only choose between branches. */
    private static Set<Symbol> facts(Term term, boolean days) {
        Set<Symbol> facts = new LinkedHashSet<>();
        if (!days && term instanceof Amounts.Fact fact) {
            facts.add(fact.symbol());
        } else if (days && term instanceof Days.Fact fact) {
            facts.add(fact.symbol());
        }
        term.parts().stream().filter(part -> !(part instanceof Truth)).forEach(part -> facts.addAll(facts(part, days)));
        return facts;
    }

    private static List<Gap> either(List<Gap> first, List<Gap> second) {
        List<Gap> ways = new ArrayList<>(first);
        for (Gap gap : second) {
            Optional<Gap> like = ways.stream().filter(gap::isWordLike).findFirst();
            like.ifPresentOrElse(other -> ways.set(ways.indexOf(other), other.orWord(gap)), () -> ways.add(gap));
        }
        return ways.subList(0, Math.min(MOST_WAYS, ways.size()));
    }

    private static List<Gap> both(List<Gap> first, List<Gap> second) {
        List<Gap> ways = new ArrayList<>();
        for (Gap one : first) {
            for (Gap other : second) {
                one.and(other).filter(gap -> gap.changes().size() <= MOST_CHANGES).ifPresent(ways::add);
            }
        }
        return ways.subList(0, Math.min(MOST_WAYS, ways.size()));
    }
}
