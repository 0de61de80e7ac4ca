package cn.hangce.lawcheck;

import cn.hangce.policy.Choice;
import cn.hangce.policy.Fact;
import cn.hangce.policy.FactType;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Applicants made up for tests and measurements: the same ones at every run, with values at, right beside and far from every figure
 * that the programs name. Two in three are like one of the programs’ own examples of somebody eligible, but for some facts.
 */
public final class MadeUpFacts {

    private static final BigDecimal SMALLEST_STEP = BigDecimal.valueOf(1, 9);
    private static final LocalDate OLDEST = LocalDate.of(2014, 1, 1);
    private static final int DAYS = 4_000;
    private static final int KEPT_IN = 10;
    private static final int MOST_YEARS = 7;

    private final Vocabulary vocabulary = Vocabulary.standard();
    private final Figures figures;
    private final Set<String> facts = new LinkedHashSet<>();
    private final List<Facts> fitting;

    /** Applicants who have values for the facts that any of these programs speaks of. */
    public MadeUpFacts(Collection<Program> programs) {
        this.figures = new Figures(programs);
        facts.add(Vocabulary.AS_OF);
        programs.forEach(program -> facts.addAll(program.factsNeeded()));
        this.fitting = programs.stream().flatMap(program -> program.examples().stream())
                .filter(example -> "true".equals(example.expect().eligible())).map(example -> Facts.of(vocabulary, example.given())).toList();
    }

    /**
     * The facts of one applicant.
     *
     * @param number    another number, another applicant
     * @param unknownIn one in so many facts is not known, apart from the day; 0 where all are known
     * @return values in the Java types of {@link FactType}
     */
    public Map<String, Object> applicant(long number, int unknownIn) {
        SplittableRandom random = new SplittableRandom(number);
        Facts like = fitting.isEmpty() || random.nextInt(3) == 0 ? Facts.none() : fitting.get(random.nextInt(fitting.size()));
        Map<String, Object> values = new LinkedHashMap<>();
        for (String name : facts) {
            if (name.equals(Vocabulary.AS_OF) || unknownIn == 0 || random.nextInt(unknownIn) != 0) {
                boolean same = like.has(name) && random.nextInt(KEPT_IN) != 0;
                values.put(name, same ? like.get(name) : value(vocabulary.fact(name), random));
            }
        }
        return values;
    }

    private Object value(Fact fact, SplittableRandom random) {
        return switch (fact.type()) {
            case BOOLEAN -> random.nextBoolean();
            case COUNT, YUAN -> number(fact, random).setScale(0, RoundingMode.FLOOR).longValueExact();
            case RATIO -> number(fact, random).setScale(SMALLEST_STEP.scale(), RoundingMode.FLOOR);
            case DATE -> day(random);
            case CHOICE -> word(fact, random);
            case TEXT -> "文" + random.nextInt(3);
        };
    }

    private BigDecimal number(Fact fact, SplittableRandom random) {
        BigDecimal least = BigDecimal.valueOf(fact.min());
        BigDecimal most = BigDecimal.valueOf(fact.max());
        return switch (random.nextInt(20)) {
            case 0 -> random.nextBoolean() ? least : most;
            case 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 -> beside(fact, random).min(most).max(least);
            default -> ordinary(fact, random).min(most).max(least);
        };
    }

    private BigDecimal beside(Fact fact, SplittableRandom random) {
        List<BigDecimal> named = figures.numbers(fact.name());
        if (named.isEmpty()) {
            return ordinary(fact, random);
        }
        BigDecimal step = fact.type() == FactType.RATIO ? SMALLEST_STEP : BigDecimal.ONE;
        return named.get(random.nextInt(named.size())).add(step.multiply(BigDecimal.valueOf(random.nextInt(-1, 2))));
    }

    /** As many small ones as great ones. */
    private static BigDecimal ordinary(Fact fact, SplittableRandom random) {
        BigDecimal share = BigDecimal.valueOf(random.nextInt(1_000_000), 6);
        return fact.max() <= 1 ? share : share.multiply(BigDecimal.TEN.pow(random.nextInt(1, Math.min(9, digits(fact.max())) + 1)));
    }

    private static int digits(long number) {
        return String.valueOf(number).length();
    }

    private LocalDate day(SplittableRandom random) {
        List<LocalDate> named = figures.days();
        if (named.isEmpty() || random.nextInt(3) != 0) {
            return OLDEST.plusDays(random.nextInt(DAYS));
        }
        return named.get(random.nextInt(named.size())).plusDays(random.nextInt(-1, 2)).minusYears(random.nextInt(MOST_YEARS));
    }

    private static String word(Fact fact, SplittableRandom random) {
        List<Choice> choices = fact.choices();
        return fact.open() && random.nextInt(8) == 0 ? "别的" : choices.get(random.nextInt(choices.size())).value();
    }
}
