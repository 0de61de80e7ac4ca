package cn.hangce.web.visitor;

import cn.hangce.policy.Choice;
import cn.hangce.policy.Program;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Library;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All programs, and the search among them. */
@Named("programsPage")
@RequestScoped
public class ProgramsPage {

    private static final int AT_ONCE = 20;
    /** The families in the order in which an enterprise meets them. */
    private static final List<String> FAMILIES =
            List.of("growth", "research", "transfer", "carriers", "finance", "talent", "industry", "land", "goals");
    /** What is in force first, then what comes; the newest document before the older ones. */
    private static final Comparator<ProgramLine> ORDER = Comparator.comparing(ProgramLine::term)
            .thenComparing(line -> line.program().regulation().issued(), Comparator.reverseOrder())
            .thenComparing(line -> line.program().document());

    @Inject
    private Library library;
    @Inject
    private CityClock clock;

    private String text;
    private String family;
    private String applicant;
    private String term;
    private String part;
    private Page<ProgramLine> found;
    private Map<String, Long> families;

    /** How many programs of a family fit the rest of the query; {@code id} is empty for all of them. */
    public record FamilyCount(String id, long programs, String parameters) {
    }

    public ProgramQuery getQuery() {
        return new ProgramQuery(text, family, applicant, term);
    }

    public Page<ProgramLine> getFound() {
        if (found == null) {
            LocalDate today = clock.today();
            found = Page.of(fitting(getQuery()).map(program -> ProgramLine.of(program, today)).sorted(ORDER).toList(), part, AT_ONCE);
        }
        return found;
    }

    private Stream<Program> fitting(ProgramQuery query) {
        LocalDate today = clock.today();
        return library.programs().stream().filter(program -> query.fits(program, today));
    }

    /** All first, then every family that has programs, fitting or not. */
    public List<FamilyCount> getFamilies() {
        return Stream.concat(Stream.of(""), counts().keySet().stream()).map(this::count).toList();
    }

    private FamilyCount count(String id) {
        long programs = id.isEmpty() ? counts().values().stream().mapToLong(Long::longValue).sum() : counts().get(id);
        return new FamilyCount(id, programs, getQuery().in(id).parameters());
    }

    private Map<String, Long> counts() {
        if (families == null) {
            Map<String, Long> fitting = fitting(getQuery().in("")).collect(Collectors.groupingBy(Program::family, Collectors.counting()));
            families = library.programs().stream().map(Program::family).distinct().sorted(Comparator.comparingInt(ProgramsPage::rank))
                    .collect(Collectors.toMap(id -> id, id -> fitting.getOrDefault(id, 0L), (a, b) -> a, LinkedHashMap::new));
        }
        return families;
    }

    private static int rank(String id) {
        return FAMILIES.contains(id) ? FAMILIES.indexOf(id) : FAMILIES.size();
    }

    /** The kinds of organisation that programs are for, in the order of the vocabulary. */
    public List<Choice> getKinds() {
        List<String> kinds = library.programs().stream().flatMap(program -> program.applicants().stream()).distinct().toList();
        return Kinds.all().stream().filter(choice -> kinds.contains(choice.value())).toList();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getApplicant() {
        return applicant;
    }

    public void setApplicant(String applicant) {
        this.applicant = applicant;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
