package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import cn.hangce.policy.file.YamlFile;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the two files of the vocabulary. */
final class VocabularyReader {

    private static final Text NOTHING = new Text("", "");
    private static final Map<String, FactType> TYPES = Arrays.stream(FactType.values())
            .collect(Collectors.toMap(type -> type.name().toLowerCase(Locale.ROOT), type -> type));

    private final FileCheck check;
    private final Clauses clauses;

    private VocabularyReader(String file) {
        this.check = new FileCheck(file, null);
        this.clauses = new Clauses(check);
    }

    static Vocabulary read(String factsYaml, String splitsYaml) {
        VocabularyReader reader = new VocabularyReader("facts.yaml");
        Map<String, FactSource> sources = new LinkedHashMap<>();
        Map<String, Fact> facts = new LinkedHashMap<>();
        YamlFile.read(factsYaml, reader.check.mistakes()).ifPresent(file -> {
            sources.putAll(byName(reader.clauses.list(file, "sources", reader::source, FactSource::id), FactSource::id));
            facts.putAll(byName(reader.clauses.list(file, "facts", fact -> reader.fact(fact, sources), Fact::name), Fact::name));
            file.done();
        });
        reader.check.done();
        return new Vocabulary(facts, sources, splits(splitsYaml, facts.get(Vocabulary.DISTRICT)));
    }

    private static Map<String, Split> splits(String yaml, Fact district) {
        VocabularyReader reader = new VocabularyReader("splits.yaml");
        SplitReader splits = new SplitReader(reader.check, reader.clauses, district);
        Map<String, Split> result = new LinkedHashMap<>();
        YamlFile.read(yaml, reader.check.mistakes()).ifPresent(file -> {
            result.putAll(byName(reader.clauses.list(file, "splits", splits::split, Split::id), Split::id));
            file.done();
        });
        reader.check.done();
        return result;
    }

    private FactSource source(Section section) {
        return new FactSource(clauses.id(section, "id"), clauses.text(section, "label"));
    }

    private Fact fact(Section section, Map<String, FactSource> sources) {
        Scalar name = section.scalar("name");
        if (!name.isAbsent() && !name.value().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
            check.wrong(name.place(), "fact.form", name.value());
        }
        FactType type = TYPES.getOrDefault(clauses.word(section, "type", TYPES.keySet(), "fact.type"), FactType.TEXT);
        Range usual = Range.usual(type);
        return new Fact(name.value(), type, clauses.text(section, "label"), clauses.text(section, "unit", unit(type)),
                clauses.text(section, "help", NOTHING), clauses.word(section, "source", sources.keySet(), "fact.source"),
                clauses.list(section, "choices", this::choice, Choice::value),
                section.optionalScalar("min").map(clauses::whole).orElse(usual.min()),
                section.optionalScalar("max").map(clauses::whole).orElse(usual.max()));
    }

    private Choice choice(Section section) {
        return new Choice(section.scalar("value").value(), new Text(section.scalar("zh").value(), section.scalar("en").value()));
    }

    private static Text unit(FactType type) {
        return type == FactType.YUAN ? Wording.of("unit.yuan") : NOTHING;
    }

    private static <T> Map<String, T> byName(List<T> items, Function<T, String> name) {
        Map<String, T> map = new LinkedHashMap<>();
        items.forEach(item -> map.put(name.apply(item), item));
        return map;
    }

    /** What a fact may be where its declaration says nothing: nobody in a city has a thousand million employees. */
    private record Range(long min, long max) {

        static Range usual(FactType type) {
            return switch (type) {
                case YUAN -> new Range(0, 1_000_000_000_000_000L);
                case COUNT -> new Range(0, 1_000_000_000L);
                case RATIO -> new Range(0, 1);
                case TEXT -> new Range(0, 500);
                case BOOLEAN, DATE, CHOICE -> new Range(0, 0);
            };
        }
    }
}
