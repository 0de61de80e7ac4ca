package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the declarations of facts and of those who vouch for them. */
final class FactReader {

    private static final Text NOTHING = new Text("", "");
    private static final Map<String, FactType> TYPES = Arrays.stream(FactType.values())
            .collect(Collectors.toMap(type -> type.name().toLowerCase(Locale.ROOT), type -> type));

    private final FileCheck check;
    private final Clauses clauses;

    FactReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    Function<Section, FactSource> source() {
        return section -> new FactSource(clauses.id(section, "id"), clauses.text(section, "label"));
    }

    Function<Section, Fact> fact(Map<String, FactSource> sources) {
        return section -> fact(section, sources);
    }

    private Fact fact(Section section, Map<String, FactSource> sources) {
        Scalar name = section.scalar("name");
        if (!name.isAbsent() && !name.value().matches("[a-z][a-z0-9]*(_[a-z0-9]+)*")) {
            check.wrong(name.place(), "fact.form", name.value());
        }
        FactType type = TYPES.getOrDefault(clauses.word(section, "type", TYPES.keySet(), "fact.type"), FactType.TEXT);
        boolean open = clauses.flag(section, "open", false);
        Range usual = Range.usual(open ? FactType.TEXT : type);
        long max = section.optionalScalar("max").map(clauses::whole).orElse(usual.max());
        if (type == FactType.RATIO && max > Range.GREATEST_RATIO) {
            check.wrong(section.place("max"), "fact.max", Range.GREATEST_RATIO);
        }
        return new Fact(name.value(), type, clauses.text(section, "label"), clauses.text(section, "unit", unit(type)),
                clauses.text(section, "help", NOTHING), clauses.word(section, "source", sources.keySet(), "fact.source"),
                clauses.list(section, "choices", this::choice, Choice::value), open, clauses.flag(section, "percent", true),
                section.has("personal") ? clauses.word(section, "personal", Terms.PERSONAL, "fact.personal") : null,
                section.optionalScalar("min").map(clauses::whole).orElse(usual.min()), max);
    }

    private Choice choice(Section section) {
        return new Choice(section.scalar("value").value(), new Text(section.scalar("zh").value(), section.scalar("en").value()),
                clauses.words(section, "also"));
    }

    private static Text unit(FactType type) {
        return type == FactType.YUAN ? Wording.of("unit.yuan") : NOTHING;
    }

    /** What a fact may be where its declaration says nothing: nobody in a city has a thousand million employees. */
    private record Range(long min, long max) {

        /** With nine decimals, the greatest that a row’s long numbers hold. */
        static final long GREATEST_RATIO = 9_000_000_000L;

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
