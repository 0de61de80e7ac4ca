package cn.hangce.lawcheck;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.Condition;
import cn.hangce.policy.Program;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbers and days that the law names beside each fact: where judgements turn. */
final class Figures {

    private static final Pattern WORD_OR_DAY = Pattern.compile("'([^']*)'");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final Pattern FACT = Pattern.compile("[a-z][a-z0-9]*(?:_[a-z0-9]+)*");
    private static final int HUNDREDTH = 2;

    private final Map<String, Set<BigDecimal>> numbers = new HashMap<>();
    private final Set<LocalDate> days = new TreeSet<>();

    Figures(Collection<Program> programs) {
        for (Program program : programs) {
            Stream.concat(program.conditions().stream().map(Condition::expression), program.benefits().stream().flatMap(Figures::texts))
                    .forEach(text -> take(text, program.factsNeeded()));
        }
    }

    /** Numbers beside the fact, and what they come to multiplied with each other or as percentages of each other. */
    List<BigDecimal> numbers(String fact) {
        return List.copyOf(numbers.getOrDefault(fact, Set.of()));
    }

    List<LocalDate> days() {
        return List.copyOf(days);
    }

    private static Stream<String> texts(Benefit benefit) {
        return Stream.of(benefit.formula(), benefit.when(), benefit.referral() == null ? null : benefit.referral().when())
                .filter(text -> text != null);
    }

    private void take(String text, Set<String> facts) {
        WORD_OR_DAY.matcher(text).results().map(found -> found.group(1)).filter(word -> DAY.matcher(word).matches())
                .forEach(day -> days.add(LocalDate.parse(day)));
        String bare = WORD_OR_DAY.matcher(text).replaceAll("''");
        Set<BigDecimal> written = combined(NUMBER.matcher(bare).results().map(found -> new BigDecimal(found.group())).toList());
        Matcher matcher = FACT.matcher(bare);
        while (matcher.find()) {
            if (facts.contains(matcher.group())) {
                numbers.computeIfAbsent(matcher.group(), name -> new TreeSet<>()).addAll(written);
            }
        }
    }

    private static Set<BigDecimal> combined(List<BigDecimal> written) {
        List<BigDecimal> all = new ArrayList<>(written);
        for (BigDecimal first : written) {
            for (BigDecimal second : written) {
                all.add(first.multiply(second));
                all.add(first.multiply(second).movePointLeft(HUNDREDTH));
                if (second.signum() != 0) {
                    all.add(first.divide(second, 0, RoundingMode.FLOOR));
                }
            }
        }
        return new TreeSet<>(all);
    }
}
