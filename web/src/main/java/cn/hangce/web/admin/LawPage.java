package cn.hangce.web.admin;

import cn.hangce.casework.law.Publication;
import cn.hangce.casework.law.Publications;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Library;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The law as it stands: every program with the version in force, and everything that was published. */
@Named("lawPage")
@RequestScoped
public class LawPage {

    @Inject
    private Library library;
    @Inject
    private Publications publications;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;

    private String words = "";
    private List<Publication> published;

    /**
     * A program and since when its version is in force.
     *
     * @param since null for the version that the house began with
     */
    public record Row(Program program, LocalDate since) {
    }

    /**
     * Something published and how it lies to today.
     *
     * @param name the program’s, or its id where it is not in force and never was
     */
    public record Line(Publication publication, Text name, Publication.Standing standing) {
    }

    public void open() {
        current.require(Permission.PUBLISH_PROGRAMS);
    }

    /** The programs in force that are looked for. */
    public List<Row> getPrograms() {
        Map<String, LocalDate> since = getPublished().stream().filter(line -> line.standing() == Publication.Standing.IN_FORCE)
                .collect(Collectors.toMap(line -> line.publication().programId(), line -> line.publication().from()));
        return library.programs().stream().filter(this::isMeant).sorted(Comparator.comparing((Program program) -> program.regulation().id()))
                .map(program -> new Row(program, since.get(program.id()))).toList();
    }

    private boolean isMeant(Program program) {
        String all = String.join(" ", program.id(), program.name().zh(), program.name().en(), program.document()).toLowerCase(Locale.ROOT);
        return all.contains(getWords().strip().toLowerCase(Locale.ROOT));
    }

    /** Newest first. */
    public List<Line> getPublished() {
        LocalDate today = clock.today();
        if (published == null) {
            published = publications.all();
        }
        return published.stream().map(each -> new Line(each, name(each), each.standing(today, library.version(each.programId(), today))))
                .toList();
    }

    private Text name(Publication publication) {
        return library.program(publication.programId(), publication.version()).map(Program::name)
                .orElse(new Text(publication.programId(), publication.programId()));
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
