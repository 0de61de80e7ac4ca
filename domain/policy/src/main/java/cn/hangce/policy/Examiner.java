package cn.hangce.policy;

import cn.hangce.policy.file.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/** Works every example of a program or rule and complains of each that does not come out. */
final class Examiner {

    private final FileCheck check;
    private final ExampleReader places;

    Examiner(FileCheck check, ExampleReader places) {
        this.check = check;
        this.places = places;
    }

    void examine(Program program) {
        examine(program.examples(), true, (example, facts) -> compare(example, program.assess(facts, LocalDate.EPOCH), places.place(example)));
    }

    void examine(Rule rule) {
        examine(rule.examples(), rule.facts().contains(Vocabulary.AS_OF),
                (example, facts) -> compare(example, rule.evaluate(facts, LocalDate.EPOCH), places.place(example)));
    }

    /** @param dated whether the outcome depends on the day */
    private void examine(List<Example> examples, boolean dated, BiConsumer<Example, Facts> work) {
        for (Example example : examples) {
            if (dated && !example.given().containsKey(Vocabulary.AS_OF)) {
                check.wrong(places.place(example), "example.day", example.id());
            } else {
                work.accept(example, Facts.of(check.vocabulary(), example.given()));
            }
        }
    }

    private void compare(Example example, RuleResult result, Place place) {
        Example.Expectation expect = example.expect();
        differ(example, place, "value", plain(expect.value()), plain(result.value()));
        differ(example, place, "missing", expect.missing() == null ? null : new TreeSet<>(expect.missing()),
                new TreeSet<>(result.missing()));
    }

    /** 0.70 and 0.7 are one number. */
    private static Object plain(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString() : value;
    }

    private void compare(Example example, Assessment result, Place place) {
        Example.Expectation expect = example.expect();
        String eligible = result.eligible() == null ? "open" : result.eligible().toString();
        differ(example, place, "eligible", expect.eligible(), eligible);
        differ(example, place, "failed", expect.failed() == null ? null : new TreeSet<>(expect.failed()),
                new TreeSet<>(result.failed()));
        differ(example, place, "missing", expect.missing() == null ? null : new TreeSet<>(expect.missing()),
                new TreeSet<>(result.missing()));
        differ(example, place, "amounts", expect.amounts(), result.amounts());
        differ(example, place, "city_yuan", expect.cityYuan(), result.cityYuan());
        differ(example, place, "district_yuan", expect.districtYuan(), result.districtYuan());
    }

    private void differ(Example example, Place place, String what, Object expected, Object actual) {
        if (expected != null && !Objects.equals(expected, actual)) {
            check.wrong(place, "example.differs", example.id(), what, expected, actual);
        }
    }
}
