package cn.hangce.policy.entitlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;

/**
 * Chooses among programs of which some do not go together those that bring most, exactly. What does not meet is chosen apart, so
 * that each search is small; with equal sums the choice is always the same.
 */
final class Combination {

    private final BiPredicate<String, String> meet;
    private final Map<String, Long> worth;
    private final Set<String> chosen = new TreeSet<>();

    private List<String> group;
    private List<String> best;
    private long most;

    private Combination(Map<String, Long> worth, BiPredicate<String, String> meet) {
        this.worth = worth;
        this.meet = meet;
    }

    /**
     * @param worth what each program brings, more than nothing
     * @param meet  whether two do not go together; the same both ways
     * @return ids of a combination of which no two meet and which no other exceeds
     */
    static Set<String> best(Map<String, Long> worth, BiPredicate<String, String> meet) {
        Combination combination = new Combination(worth, meet);
        combination.groups().forEach(combination::choose);
        return combination.chosen;
    }

    /** Those that meet, directly or through others; each group from the highest down. */
    private List<List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        Comparator<String> highestFirst = Comparator.<String>comparingLong(worth::get).reversed().thenComparing(Comparator.naturalOrder());
        for (String program : worth.keySet().stream().sorted(highestFirst).toList()) {
            List<List<String>> met = groups.values().stream().distinct()
                    .filter(each -> each.stream().anyMatch(other -> meet.test(program, other))).toList();
            List<String> joined = new ArrayList<>();
            met.forEach(joined::addAll);
            joined.add(program);
            joined.sort(highestFirst);
            joined.forEach(each -> groups.put(each, joined));
        }
        return groups.values().stream().distinct().toList();
    }

    private void choose(List<String> members) {
        group = members;
        best = List.of();
        most = -1;
        search(0, new ArrayList<>(), 0, members.stream().mapToLong(worth::get).sum());
        chosen.addAll(best);
    }

    /** @param open what the programs from {@code at} on could bring at most */
    private void search(int at, List<String> taken, long sum, long open) {
        if (sum > most) {
            most = sum;
            best = List.copyOf(taken);
        }
        if (at == group.size() || sum + open <= most) {
            return;
        }
        String program = group.get(at);
        long rest = open - worth.get(program);
        if (taken.stream().noneMatch(other -> meet.test(program, other))) {
            taken.add(program);
            search(at + 1, taken, sum + worth.get(program), rest);
            taken.remove(taken.size() - 1);
        }
        search(at + 1, taken, sum, rest);
    }
}
