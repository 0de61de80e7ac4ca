package cn.hangce.policy;

import cn.hangce.policy.file.Mistakes;
import cn.hangce.policy.file.Place;
import cn.hangce.policy.file.Section;
import cn.hangce.policy.file.YamlFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The programs and rules in force, and every version of them that has been since the start. A file that is wrong is refused, and
 * what was in force stays in force. Which version is in force is a question of the day where the library {@link #following follows}
 * what is published after the files that it began with. Safe for use by many threads: readers always see a whole library.
 */
public final class ProgramLibrary {

    private final Vocabulary vocabulary;
    private final Supplier<Enactments> enactments;
    private final Supplier<LocalDate> today;
    /** What the house began with. */
    private volatile Shelves founding = Shelves.EMPTY;
    private volatile ShelvesOfDay shown;

    public ProgramLibrary(Vocabulary vocabulary) {
        this(vocabulary, () -> Enactments.NONE, () -> LocalDate.EPOCH);
    }

    private ProgramLibrary(Vocabulary vocabulary, Supplier<Enactments> enactments, Supplier<LocalDate> today) {
        this.vocabulary = vocabulary;
        this.enactments = enactments;
        this.today = today;
    }

    /**
     * Every file that the modules on the class path bring along, with the standard vocabulary.
     *
     * @throws ProgramRefused where one of them is wrong
     */
    public static ProgramLibrary ofClasspath(ClassLoader loader) {
        ProgramLibrary library = new ProgramLibrary(Vocabulary.standard());
        library.load(ClasspathFiles.read(loader));
        return library;
    }

    /**
     * A library that begins with what is in force here and goes on with what is published later.
     *
     * @param published everything published so far; asked whenever the library is
     * @param day       the day whose law is wanted
     */
    public ProgramLibrary following(Supplier<Enactments> published, Supplier<LocalDate> day) {
        ProgramLibrary library = new ProgramLibrary(vocabulary, published, day);
        library.founding = founding;
        return library;
    }

    /** What is in force today. */
    private Shelves shelves() {
        LocalDate day = today.get();
        Enactments published = enactments.get();
        ShelvesOfDay last = shown;
        if (last == null || !last.isOf(founding, published, day)) {
            last = ShelvesOfDay.of(founding, published, day);
            shown = last;
        }
        return last.shelves();
    }

    public Collection<Program> programs() {
        return shelves().programs().values();
    }

    /** The version in force. */
    public Optional<Program> program(String id) {
        return Optional.ofNullable(shelves().programs().get(id));
    }

    /** The version that is, was or will be in force on a day, as far as is known today. */
    public Optional<Program> program(String id, LocalDate day) {
        return known(day).on(id, day).or(() -> Optional.ofNullable(founding.programs().get(id)));
    }

    /** What decides a day: up to today the record, of later days only what stands. */
    private Enactments known(LocalDate day) {
        return day.isAfter(today.get()) ? enactments.get().standing() : enactments.get();
    }

    /** What was put in the place of a program’s first version, the earliest first; also what was taken back. */
    public List<Enactment> enactments(String id) {
        return enactments.get().of(id);
    }

    /** A certain version, in force or not. */
    public Optional<Program> program(String id, String version) {
        return Optional.ofNullable(shelves().versions().get(id + "@" + version));
    }

    /** @throws NoSuchElementException where no such program is in force */
    public Program require(String id) {
        return program(id).orElseThrow(() -> new NoSuchElementException("No program " + id));
    }

    public Collection<Rule> rules() {
        return founding.rules().values();
    }

    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(founding.rules().get(id));
    }

    public Collection<Regulation> regulations() {
        return founding.regulations().values();
    }

    /** @param reference a document’s id or number */
    public Optional<Regulation> regulation(String reference) {
        return Optional.ofNullable(founding.references().get(reference));
    }

    /** The programs in force that stand on a document. */
    public List<Program> programsOf(Regulation regulation) {
        return programs().stream().filter(program -> program.regulation().id().equals(regulation.id())).toList();
    }

    public List<Rule> rulesOf(Regulation regulation) {
        return rules().stream().filter(rule -> rule.regulation().id().equals(regulation.id())).toList();
    }

    /** What a document does to others, and what others do to it. */
    public List<Tie> tiesOf(Regulation regulation) {
        return Tie.of(regulation, regulations());
    }

    /** What became of each of a document’s clauses. */
    public Coverage coverage(Regulation regulation) {
        return Coverage.of(regulation, programsOf(regulation), rulesOf(regulation));
    }

    /**
     * Reads and checks a program’s file without putting it in force.
     *
     * @throws ProgramRefused with everything that is wrong
     */
    public Program parse(String fileName, String yaml) {
        return ProgramReader.read(fileName, yaml, vocabulary, founding.references());
    }

    /**
     * Reads and checks a file that is to be in force from a day on, without putting it in force. Besides what {@link #parse} asks,
     * it must stand on a document of the library and leave none of its clauses without a fate.
     *
     * @throws ProgramRefused with everything that is wrong
     */
    public Program propose(String fileName, String yaml, LocalDate from) {
        Program program = parse(fileName, yaml);
        FileCheck check = new FileCheck(fileName, vocabulary);
        if (founding.regulations().get(program.regulation().id()) != program.regulation()) {
            check.wrong(program.placeOf("document"), "document.own", String.join(", ", founding.regulations().keySet()));
        } else {
            Enactments standing = enactments.get().standing();
            List<LocalDate> days = new ArrayList<>(standing.daysAfter(from));
            days.add(from);
            days.stream().flatMap(day -> ShelvesOfDay.of(founding, standing, day).shelves().orphanedBy(program).stream()).distinct()
                    .forEach(cite -> check.wrong(program.placeOf("cite"), "clause.orphaned", cite, program.document()));
        }
        SurplusReader.checkRule(program, founding.rules(), check);
        if (founding.rules().containsKey(program.id())) {
            check.wrong(program.placeOf("program"), "file.twice", program.id(), founding.rules().get(program.id()).id());
        }
        check.done();
        return program;
    }

    /**
     * Puts a program’s file in force; the version before it stays available to the cases that began with it.
     *
     * @throws ProgramRefused with everything that is wrong; the version before stays in force
     */
    public synchronized Program publish(String fileName, String yaml) {
        Program program = parse(fileName, yaml);
        founding = founding.with(program);
        return program;
    }

    /**
     * Puts files in force together, documents before what stands on them. Two files for one id are refused, and so is a document
     * with a clause of which nothing says what became of it.
     *
     * @param files their texts by name
     */
    synchronized void load(Map<String, String> files) {
        Map<String, String> origins = new LinkedHashMap<>();
        Shelves filled = founding;
        for (ClasspathFiles.Kind kind : ClasspathFiles.Kind.values()) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                if (kind.isOf(file.getKey())) {
                    filled = load(kind, file.getKey(), file.getValue(), filled, origins);
                }
            }
        }
        account(filled);
        founding = filled;
    }

    private void account(Shelves filled) {
        List<Problem> problems = new ArrayList<>();
        for (Regulation regulation : filled.regulations().values()) {
            FileCheck check = new FileCheck(regulation.file(), vocabulary);
            Coverage.of(regulation, filled.programsOf(regulation), filled.rulesOf(regulation)).entries().stream()
                    .filter(entry -> !entry.isAccounted())
                    .forEach(entry -> check.wrong(entry.clause().place(), "clause.unaccounted", entry.cite()));
            problems.addAll(check.problems());
        }
        for (Program program : filled.programs().values()) {
            FileCheck check = new FileCheck(program.file(), vocabulary);
            SurplusReader.checkRule(program, filled.rules(), check);
            problems.addAll(check.problems());
        }
        if (!problems.isEmpty()) {
            throw new ProgramRefused(problems);
        }
    }

    private Shelves load(ClasspathFiles.Kind kind, String file, String text, Shelves filled, Map<String, String> origins) {
        return switch (kind) {
            // Read into the vocabulary and the calendar, once for all libraries.
            case VOCABULARY, CALENDAR -> filled;
            case DOCUMENT -> {
                Regulation regulation = regulation(file, text);
                onlyOne(file, regulation.id(), origins);
                regulation.printedNumber().filter(number -> !number.equals(regulation.id())).ifPresent(number -> onlyOne(file, number, origins));
                yield filled.with(regulation);
            }
            case PROGRAM -> {
                Program program = ProgramReader.read(file, text, vocabulary, filled.references());
                onlyOne(file, program.id(), origins);
                yield filled.with(program);
            }
            case RULE -> {
                Rule rule = RuleReader.read(file, text, vocabulary, filled.references());
                onlyOne(file, rule.id(), origins);
                yield filled.with(rule);
            }
        };
    }

    private Regulation regulation(String file, String text) {
        FileCheck check = new FileCheck(file, vocabulary);
        Mistakes mistakes = check.mistakes();
        Section section = YamlFile.read(text, mistakes).orElse(null);
        check.done();
        Regulation regulation = new RegulationReader(check, new Clauses(check)).regulation(section);
        check.done();
        return regulation;
    }

    private void onlyOne(String file, String id, Map<String, String> origins) {
        String other = origins.put(id, file);
        if (other != null) {
            FileCheck check = new FileCheck(file, vocabulary);
            check.wrong(Place.START, "file.twice", id, other);
            check.done();
        }
    }
}
