package cn.hangce.policy;

import cn.hangce.policy.file.Section;
import cn.hangce.policy.file.YamlFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads the files of a vocabulary into one. Each may declare sources, facts, splits and bodies, and nothing that another has declared. */
final class VocabularyReader {

    private final List<Part> parts = new ArrayList<>();
    private final Map<String, String> declared = new LinkedHashMap<>();

    /** @param files their texts by name, the shared ones first */
    VocabularyReader(Map<String, String> files) {
        files.forEach((name, text) -> {
            FileCheck check = new FileCheck(name, null);
            YamlFile.read(text, check.mistakes()).ifPresentOrElse(section -> parts.add(new Part(check, section)), check::done);
        });
    }

    /** @throws ProgramRefused with everything that is wrong in any of the files */
    Vocabulary vocabulary() {
        Map<String, FactSource> sources = all("sources", FactSource::id, part -> part.facts().source());
        Map<String, Fact> facts = all("facts", Fact::name, part -> part.facts().fact(sources));
        Map<String, Split> splits = all("splits", Split::id, part -> part.splits(facts.get(Vocabulary.DISTRICT)));
        Map<String, PublicBody> bodies = all("bodies", PublicBody::id, part -> section -> new PublicBody(section.scalar("name").value(),
                new Text(section.scalar("name").value(), section.scalar("en").value())));
        parts.forEach(part -> part.section().done());
        List<Problem> problems = parts.stream().flatMap(part -> part.check().problems().stream()).toList();
        if (!problems.isEmpty()) {
            throw new ProgramRefused(problems);
        }
        return new Vocabulary(facts, sources, splits, bodies);
    }

    private <T> Map<String, T> all(String key, Function<T, String> name, Function<Part, Function<Section, T>> reader) {
        Map<String, T> all = new LinkedHashMap<>();
        for (Part part : parts) {
            Function<Section, T> read = reader.apply(part);
            part.clauses().list(part.section(), key, section -> {
                T item = read.apply(section);
                String other = declared.putIfAbsent(key + "/" + name.apply(item), part.check().file());
                if (other != null && !other.equals(part.check().file())) {
                    part.check().wrong(section.place(), "fact.twice", name.apply(item), other);
                }
                return item;
            }, name).forEach(item -> all.putIfAbsent(name.apply(item), item));
        }
        return all;
    }

    /** One of the files. */
    private record Part(FileCheck check, Section section) {

        Clauses clauses() {
            return new Clauses(check);
        }

        FactReader facts() {
            return new FactReader(check, clauses());
        }

        Function<Section, Split> splits(Fact district) {
            return new SplitReader(check, clauses(), district)::split;
        }
    }
}
