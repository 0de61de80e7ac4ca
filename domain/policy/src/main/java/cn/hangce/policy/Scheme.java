package cn.hangce.policy;

import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.Rational;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * By what an evaluation judges. Where a text gives indicators but no weights, officials say in words what they found of each and
 * give the grade themselves.
 *
 * @param newcomers  whether those recognised within the year judged take part
 * @param indicators what is looked at; their weights make 100, or none has one
 * @param bonuses    what may be added
 * @param least      the least points of each grade, the best first; empty without weights
 */
public record Scheme(String cite, boolean newcomers, List<Indicator> indicators, List<Bonus> bonuses, Map<String, Integer> least) {

    /** The best total without a bonus. */
    public static final int WHOLE = 100;

    public Scheme {
        indicators = List.copyOf(indicators);
        bonuses = List.copyOf(bonuses);
        least = Collections.unmodifiableMap(new LinkedHashMap<>(least));
    }

    /** Whether grades come from points; else they are given directly. */
    public boolean counts() {
        return !least.isEmpty();
    }

    /** The points of all indicators and bonuses together. */
    public int total(Map<String, Integer> points) {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The best grade that so many points reach. @throws IllegalStateException where the scheme counts no points */
    public String grade(int total) {
        return least.entrySet().stream().filter(grade -> total >= grade.getValue()).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new IllegalStateException("No grade of " + cite + " begins at " + total));
    }

    /**
     * Something that is looked at.
     *
     * @param weight most points; 0 where the text gives no weights
     * @param points what facts give, rounded down; null where an official gives the points
     */
    public record Indicator(String id, String cite, Text label, int weight, Expression points) {

        /** What the facts give, from 0 to the weight; null where an official gives the points or facts are missing. */
        public Integer reckoned(Facts facts, LocalDate day) {
            Rational amount = points == null ? null : points.amount(facts.row(day));
            return amount == null ? null : (int) Math.max(0, Math.min(weight, amount.floorExact()));
        }
    }

    /** Points beyond the hundred. @param most at most so many */
    public record Bonus(String id, String cite, Text label, int most) {
    }
}
