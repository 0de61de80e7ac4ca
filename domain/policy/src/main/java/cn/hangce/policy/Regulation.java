package cn.hangce.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A document (规范性文件) that programs and rules stand on. Never changes; a changed file is another one. */
public final class Regulation {

    private final String file;
    private final Heading heading;
    private final Ties ties;
    private final Agenda agenda;
    private final Outline outline;
    private final List<Mention> mentions;
    private final Map<String, Object> map;
    /** What citations mean, by their words: pages ask for the same again and again, and there are no others than the files have. */
    private final Map<String, Optional<Clause>> meanings = new ConcurrentHashMap<>();

    Regulation(String file, Heading heading, Ties ties, Agenda agenda, Outline outline, List<Mention> mentions, Map<String, Object> map) {
        this.file = file;
        this.heading = heading;
        this.ties = ties;
        this.agenda = agenda;
        this.outline = outline;
        this.mentions = mentions;
        this.map = map;
    }

    /**
     * What stands at the head and the foot of a document.
     *
     * @param id        under which the library keeps it: two figures, or its number
     * @param family    the family of policies that it belongs to; empty where nothing says so
     * @param numbers   its number, such as 杭科高〔2020〕71号, and further numbers of other issuers; empty where none is printed
     * @param issued    the day printed under it; null where none is
     * @param term      from the day it takes effect
     * @param termCite  where the text says so
     * @param unprinted why {@code number}, {@code issued} or {@code from} is not known, by key
     */
    public record Heading(String id, String family, List<String> numbers, Text title, List<Text> issuers, LocalDate issued,
                          Validity term, String termCite, Map<String, Text> unprinted) {

        public Heading {
            numbers = List.copyOf(numbers);
            issuers = List.copyOf(issuers);
            unprinted = Map.copyOf(unprinted);
        }
    }

    public String id() {
        return heading.id();
    }

    public String family() {
        return heading.family();
    }

    public Heading heading() {
        return heading;
    }

    /** A file that stands on this document, as JSON would have it: with the document’s number and id, and the file’s own version. */
    Map<String, Object> nameIn(Map<String, Object> file, String version) {
        Map<String, Object> map = new LinkedHashMap<>(file);
        map.computeIfPresent("document", (key, written) -> written instanceof Map ? written : number());
        map.put("document_id", id());
        map.put("version", version);
        return map;
    }

    /** Its number; where none is printed, its id. */
    public String number() {
        return printedNumber().orElse(heading.id());
    }

    public Optional<String> printedNumber() {
        return heading.numbers().stream().findFirst();
    }

    public Text title() {
        return heading.title();
    }

    public List<Text> issuers() {
        return heading.issuers();
    }

    /** Null where no day is printed. */
    public LocalDate issued() {
        return heading.issued();
    }

    public Validity term() {
        return heading.term();
    }

    public String termCite() {
        return heading.termCite();
    }

    /** What it ends, rests on and has to do with. */
    public Ties ties() {
        return ties;
    }

    /** What it sets the city itself to do. */
    public Agenda agenda() {
        return agenda;
    }

    /** Its clauses in the order of the text, in our own words. */
    public List<Clause> clauses() {
        return outline.clauses();
    }

    /** The first of the clauses that a citation means; empty where the document’s outline has none of them. */
    public Optional<Clause> clause(String citation) {
        return meanings.computeIfAbsent(citation, this::meaning);
    }

    private Optional<Clause> meaning(String citation) {
        try {
            return Citation.parse(citation).references().stream().flatMap(reference -> outline.meant(reference).stream()).findFirst()
                    .map(outline::clause);
        } catch (Citation.Unreadable e) {
            return Optional.empty();
        }
    }

    /** The whole file as JSON would have it. */
    public Map<String, Object> asMap() {
        return map;
    }

    String file() {
        return file;
    }

    Outline outline() {
        return outline;
    }

    List<Mention> mentions() {
        return mentions;
    }

    @Override
    public String toString() {
        return number();
    }
}
