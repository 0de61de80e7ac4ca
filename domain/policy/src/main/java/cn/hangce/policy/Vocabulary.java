package cn.hangce.policy;

import cn.hangce.policy.language.Kind;
import cn.hangce.policy.language.Language;
import cn.hangce.policy.language.Symbol;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** The facts that all programs speak of, who vouches for each, and how city and districts share what is paid. */
public final class Vocabulary {

    /** The day on which a case is judged. */
    public static final String AS_OF = "as_of";
    /** The district, or county, where the applicant is registered. */
    public static final String DISTRICT = "district";

    private static final String FACTS = "/hangce/vocabulary/facts.yaml";
    private static final String SPLITS = "/hangce/vocabulary/splits.yaml";

    private final Map<String, Fact> facts;
    private final Map<String, FactSource> sources;
    private final Map<String, Split> splits;
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final Language language;

    Vocabulary(Map<String, Fact> facts, Map<String, FactSource> sources, Map<String, Split> splits) {
        this.facts = new LinkedHashMap<>(facts);
        this.sources = new LinkedHashMap<>(sources);
        this.splits = new LinkedHashMap<>(splits);
        for (Fact fact : facts.values()) {
            symbols.put(fact.name(), new Symbol(fact.name(), symbols.size(), kind(fact.type()),
                    fact.choices().stream().map(Choice::value).toList()));
        }
        this.language = new Language(symbols.values());
    }

    /** The vocabulary of the house. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** Reads a vocabulary. @throws ProgramRefused where one of the files is wrong */
    static Vocabulary read(String factsYaml, String splitsYaml) {
        return VocabularyReader.read(factsYaml, splitsYaml);
    }

    /** @throws NoSuchElementException where the vocabulary has no such fact */
    public Fact fact(String name) {
        return find(name).orElseThrow(() -> new NoSuchElementException("The vocabulary has no fact " + name));
    }

    public Optional<Fact> find(String name) {
        return Optional.ofNullable(facts.get(name));
    }

    public Collection<Fact> facts() {
        return List.copyOf(facts.values());
    }

    /** @throws NoSuchElementException where nobody of this name vouches for facts */
    public FactSource source(String id) {
        return Optional.ofNullable(sources.get(id))
                .orElseThrow(() -> new NoSuchElementException("The vocabulary has no source " + id));
    }

    public Collection<FactSource> sources() {
        return List.copyOf(sources.values());
    }

    /** @throws NoSuchElementException where there is no such split */
    public Split split(String id) {
        return findSplit(id).orElseThrow(() -> new NoSuchElementException("The vocabulary has no split " + id));
    }

    public Optional<Split> findSplit(String id) {
        return Optional.ofNullable(splits.get(id));
    }

    Set<String> names() {
        return facts.keySet();
    }

    Set<String> splitIds() {
        return splits.keySet();
    }

    Language language() {
        return language;
    }

    Symbol symbol(String name) {
        return symbols.get(name);
    }

    int size() {
        return symbols.size();
    }

    private static Kind kind(FactType type) {
        return switch (type) {
            case BOOLEAN -> Kind.TRUTH;
            case COUNT, YUAN -> Kind.WHOLE;
            case RATIO -> Kind.DECIMAL;
            case DATE -> Kind.DAY;
            case CHOICE, TEXT -> Kind.WORD;
        };
    }

    /** Read when it is first asked for. */
    private static final class Standard {

        private static final Vocabulary VOCABULARY = read(resource(FACTS), resource(SPLITS));

        private static String resource(String name) {
            try (InputStream stream = Vocabulary.class.getResourceAsStream(name)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("The vocabulary cannot be read", e);
            }
        }
    }
}
