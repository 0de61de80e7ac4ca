package cn.hangce.policy;

import cn.hangce.policy.file.Place;
import cn.hangce.policy.file.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the worked cases of a file. One that is {@code like} an earlier one gives only the facts that differ. */
final class ExampleReader {

    private final FileCheck check;
    private final Clauses clauses;
    private final Map<String, Map<String, Object>> given = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    ExampleReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    List<Example> examples(Section program) {
        return clauses.list(program, "examples", section -> example(section, this::expectation), Example::id);
    }

    List<Example> examplesOfRule(Section rule) {
        return clauses.list(rule, "examples", section -> example(section, this::value), Example::id);
    }

    Place place(Example example) {
        return places.get(example.id());
    }

    private Example example(Section section, Function<Section, Example.Expectation> reader) {
        String id = clauses.id(section, "id");
        Map<String, Object> facts = new LinkedHashMap<>();
        section.optionalScalar("like").ifPresent(like -> {
            check.oneOf(like, given.keySet(), "example.like");
            facts.putAll(given.getOrDefault(like.value(), Map.of()));
        });
        section.optionalSection("given").ifPresent(own -> facts.putAll(given(own)));
        clauses.words(section, "without").forEach(facts::remove);
        given.put(id, facts);
        Section expect = section.section("expect");
        places.put(id, expect.place());
        return new Example(id, facts, reader.apply(expect));
    }

    private Map<String, Object> given(Section section) {
        for (String name : section.keys()) {
            if (check.vocabulary().find(name).isEmpty()) {
                check.wrong(section.place(name), "fact.unknown", name,
                        Nearest.to(name, check.vocabulary().names()).orElse("…"));
            }
        }
        Map<String, Object> facts = section.asMap();
        try {
            Facts.of(check.vocabulary(), facts);
        } catch (InvalidFacts e) {
            e.problems().forEach(problem -> check.wrong(section.place(problem.fact()), "example.fact", problem.message().zh(),
                    problem.message().en()));
        }
        return facts;
    }

    private Example.Expectation expectation(Section section) {
        String eligible = section.has("eligible") ? clauses.word(section, "eligible", Terms.ELIGIBLE, "example.eligible") : null;
        Example.Expectation expectation = new Example.Expectation(eligible, words(section, "failed"), words(section, "missing"),
                amounts(section), whole(section, "city_yuan"), whole(section, "district_yuan"), null);
        section.done();
        return expectation;
    }

    private Example.Expectation value(Section section) {
        Object value = section.has("value") ? section.scalar("value").plain() : null;
        Example.Expectation expectation = new Example.Expectation(null, null, words(section, "missing"), null, null, null, value);
        section.done();
        return expectation;
    }

    private Map<String, Long> amounts(Section section) {
        return section.optionalSection("amounts").map(amounts -> {
            Map<String, Long> map = new LinkedHashMap<>();
            amounts.keys().forEach(benefit -> map.put(benefit, clauses.whole(amounts.scalar(benefit))));
            return map;
        }).orElse(null);
    }

    private List<String> words(Section section, String key) {
        return section.has(key) ? clauses.words(section, key) : null;
    }

    private Long whole(Section section, String key) {
        return section.optionalScalar(key).map(clauses::whole).orElse(null);
    }
}
