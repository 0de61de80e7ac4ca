package cn.hangce.policy;

import cn.hangce.policy.file.Place;
import java.util.Objects;
import java.util.TreeSet;

/** Works every example of a program and complains of each that does not come out. */
final class Examiner {

    private final FileCheck check;
    private final Program program;

    Examiner(FileCheck check, Program program) {
        this.check = check;
        this.program = program;
    }

    void examine(ExampleReader places) {
        for (Example example : program.examples()) {
            Place place = places.place(example);
            if (!example.given().containsKey(Vocabulary.AS_OF)) {
                check.wrong(place, "example.day", example.id());
                continue;
            }
            Facts facts = Facts.of(check.vocabulary(), example.given());
            compare(example, program.assess(facts, program.validity().from()), place);
        }
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
