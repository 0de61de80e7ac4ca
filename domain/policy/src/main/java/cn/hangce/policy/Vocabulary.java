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
    /** What kind of organisation the applicant is. */
    public static final String ORG_TYPE = "org_type";
    /** The district, or county, where the applicant is registered. */
    public static final String DISTRICT = "district";

    private static final String FACTS = "facts.yaml";
    private static final String SPLITS = "splits.yaml";
    private static final String BODIES = "bodies.yaml";

    private final Map<String, Fact> facts;
    private final Map<String, FactSource> sources;
    private final Map<String, Split> splits;
    private final Map<String, PublicBody> bodies;
    private final Map<String, Symbol> symbols = new LinkedHashMap<>();
    private final Language language;

    Vocabulary(Map<String, Fact> facts, Map<String, FactSource> sources, Map<String, Split> splits,
               Map<String, PublicBody> bodies) {
        this.facts = new LinkedHashMap<>(facts);
        this.sources = new LinkedHashMap<>(sources);
        this.splits = new LinkedHashMap<>(splits);
        this.bodies = new LinkedHashMap<>(bodies);
        for (Fact fact : facts.values()) {
            symbols.put(fact.name(), symbol(fact, symbols.size()));
        }
        this.language = new Language(symbols.values());
    }

    /** The vocabulary of the house: what all families share, and what each of them on the class path adds. */
    public static Vocabulary standard() {
        return Standard.VOCABULARY;
    }

    /** Reads a vocabulary. @throws ProgramRefused where one of the files is wrong */
    static Vocabulary read(String factsYaml, String splitsYaml) {
        return read(factsYaml, splitsYaml, Map.of());
    }

    /**
     * Reads a vocabulary of several files.
     *
     * @param more the families’ own files by name; a fact that two of them declare is refused
     */
    static Vocabulary read(String factsYaml, String splitsYaml, Map<String, String> more) {
        Map<String, String> files = new LinkedHashMap<>(Map.of(FACTS, factsYaml));
        files.put(SPLITS, splitsYaml);
        files.putAll(more);
        return new VocabularyReader(files).vocabulary();
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

    /** The offices and bodies that documents give tasks to. */
    public Collection<PublicBody> bodies() {
        return List.copyOf(bodies.values());
    }

    /** By the name that files use. */
    public Optional<PublicBody> body(String name) {
        return Optional.ofNullable(bodies.get(name));
    }

    Set<String> bodyNames() {
        return bodies.keySet();
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

    private static Symbol symbol(Fact fact, int slot) {
        return switch (fact.type()) {
            case BOOLEAN -> new Symbol(fact.name(), slot, Kind.TRUTH, List.of());
            case COUNT, YUAN -> Symbol.number(fact.name(), slot, Kind.WHOLE, fact.min(), fact.max());
            case RATIO -> Symbol.number(fact.name(), slot, Kind.DECIMAL, fact.min(), fact.max());
            case DATE -> Symbol.day(fact.name(), slot, FactValue.FIRST_DAY, FactValue.LAST_DAY);
            case CHOICE, TEXT -> new Symbol(fact.name(), slot, Kind.WORD, fact.choices().stream().map(Choice::value).toList());
        };
    }

    /**
     * Read when it is first asked for, with the files that this class’s own loader sees: on a plain class path all of them, and
     * on the server all archives of the application’s library folder, whoever asks first.
     */
    private static final class Standard {

        private static final Vocabulary VOCABULARY = read(resource(FACTS), resource(SPLITS), others());

        private static Map<String, String> others() {
            Map<String, String> others = new LinkedHashMap<>(Map.of(BODIES, resource(BODIES)));
            others.putAll(ClasspathFiles.read(Vocabulary.class.getClassLoader(), ClasspathFiles.Kind.VOCABULARY));
            return others;
        }

        private static String resource(String name) {
            try (InputStream stream = Vocabulary.class.getResourceAsStream("/hangce/vocabulary/" + name)) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("The vocabulary cannot be read", e);
            }
        }
    }
}
