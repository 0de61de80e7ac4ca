package cn.hangce.policy.entitlement;

import cn.hangce.policy.Condition;
import cn.hangce.policy.Program;
import cn.hangce.policy.Prospect;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The whole answer for one applicant: every program that is for its kind and open, the best first, and a total that it could really
 * have. In the total is what every condition holds for and what no clause keeps from being paid beside the rest; what only people
 * can judge is not.
 *
 * @param entitlements by prospect, then what brings most, then by id
 * @param total        of those that count
 */
public record Portfolio(List<Entitlement> entitlements, Worth total) {

    private static final Comparator<Entitlement> RANK = Comparator.comparing(Entitlement::prospect)
            .thenComparing(Comparator.comparingLong(Entitlement::promise).reversed())
            .thenComparing(entitlement -> entitlement.program().id());

    public Portfolio {
        entitlements = List.copyOf(entitlements);
    }

    /**
     * @param programs of which the answer is to speak; those for other kinds of applicant, and those that are closed on their day
     *                 for good or for long, are left out
     * @param day      on which each is judged where the facts name no day
     */
    public static Portfolio of(Applicant applicant, Collection<Program> programs, Overlaps overlaps, Function<Program, LocalDate> day) {
        List<Entitlement> judged = programs.stream().filter(program -> program.applicants().contains(applicant.kind()))
                .map(program -> Entitlement.of(program, program.outlook(applicant.facts(), day.apply(program)),
                        applicant.received().contains(program.id())))
                .filter(Portfolio::isOpen).sorted(RANK).toList();
        List<Entitlement> settled = settled(judged, applicant.received(), overlaps);
        return new Portfolio(settled, settled.stream().filter(Entitlement::counts).map(Entitlement::worth).reduce(Worth.NOTHING, Worth::plus));
    }

    /** Those of one prospect, in their order. */
    public List<Entitlement> of(Prospect prospect) {
        return entitlements.stream().filter(each -> each.prospect() == prospect).toList();
    }

    /** What every condition holds for and what is yet not in the total, because it gives way or was had. */
    public List<Entitlement> notCounted() {
        return of(Prospect.ELIGIBLE).stream().filter(each -> each.yielding() != null || each.isSpent()).toList();
    }

    private static boolean isOpen(Entitlement entitlement) {
        return entitlement.prospect() == Prospect.NEARLY || !entitlement.outlook().assessment().failed().contains(Condition.VALIDITY);
    }

    private static List<Entitlement> settled(List<Entitlement> judged, Set<String> received, Overlaps overlaps) {
        Map<String, Long> worth = new TreeMap<>();
        List<Entitlement> open = judged.stream().map(each -> eligible(each) ? endedByReceived(each, received, overlaps) : each).toList();
        open.stream().filter(Entitlement::counts).filter(each -> each.worth().paid() > 0)
                .forEach(each -> worth.put(each.program().id(), each.worth().paid()));
        Set<String> chosen = Combination.best(worth, overlaps::meet);
        return open.stream().map(each -> worth.containsKey(each.program().id()) && !chosen.contains(each.program().id())
                ? yielding(each, chosen, worth, overlaps) : each).toList();
    }

    private static boolean eligible(Entitlement entitlement) {
        return entitlement.prospect() == Prospect.ELIGIBLE;
    }

    /** Where something that was paid before ends it for good. */
    private static Entitlement endedByReceived(Entitlement entitlement, Set<String> received, Overlaps overlaps) {
        String id = entitlement.program().id();
        return overlaps.of(id).stream().filter(Overlap::isFinal)
                .filter(overlap -> received.stream().anyMatch(other -> !other.equals(id) && overlap.isBetween(id, other))).findFirst()
                .map(overlap -> entitlement.yieldingTo(overlap.first().equals(id) ? overlap.second() : overlap.first(), overlap))
                .orElse(entitlement);
    }

    /** To the highest of those that are paid instead. */
    private static Entitlement yielding(Entitlement entitlement, Set<String> chosen, Map<String, Long> worth, Overlaps overlaps) {
        String id = entitlement.program().id();
        String other = chosen.stream().filter(each -> overlaps.meet(id, each)).max(Comparator.<String>comparingLong(worth::get)
                .thenComparing(Comparator.reverseOrder())).orElseThrow();
        return entitlement.yieldingTo(other, overlaps.between(id, other).get(0));
    }
}
