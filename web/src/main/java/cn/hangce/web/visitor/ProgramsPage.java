package cn.hangce.web.visitor;

import cn.hangce.policy.Choice;
import cn.hangce.policy.Program;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Library;
import cn.hangce.web.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All programs, and the search among them. */
@Named("programsPage")
@RequestScoped
public class ProgramsPage {

    private static final int AT_ONCE = 20;

    @Inject
    private Library library;
    @Inject
    private CityClock clock;

    private String text;
    private String family;
    private String applicant;
    private String term;
    private String on;
    private String body;
    private String order;
    private String part;
    private Page<ProgramLine> found;
    private List<FamilyCount> families;

    public ProgramQuery getQuery() {
        return new ProgramQuery(text, family, applicant, term, on, body, order);
    }

    public Page<ProgramLine> getFound() {
        if (found == null) {
            LocalDate today = clock.today();
            found = Page.of(fitting(getQuery()).map(program -> ProgramLine.of(program, today)).sorted(getQuery().sorting()).toList(), part, AT_ONCE);
        }
        return found;
    }

    private Stream<Program> fitting(ProgramQuery query) {
        LocalDate today = clock.today();
        return library.programs().stream().filter(program -> query.fits(program, today));
    }

    public List<FamilyCount> getFamilies() {
        if (families == null) {
            families = FamilyCount.of(library.programs().stream().map(Program::family).toList(),
                    fitting(getQuery().in("")).map(Program::family).toList(), id -> getQuery().in(id).parameters());
        }
        return families;
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

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
