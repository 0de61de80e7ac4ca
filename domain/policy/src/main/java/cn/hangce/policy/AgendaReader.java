package cn.hangce.policy;

import cn.hangce.policy.Agenda.Body;
import cn.hangce.policy.Agenda.InformationSystem;
import cn.hangce.policy.Agenda.Support;
import cn.hangce.policy.Agenda.Target;
import cn.hangce.policy.Agenda.Task;
import cn.hangce.policy.file.Scalar;
import cn.hangce.policy.file.Section;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what a document sets the city itself to do. */
final class AgendaReader {

    private static final Text NOTHING = new Text("", "");
    private static final Pattern FIGURE = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(?:\\.\\.(-?\\d+(?:\\.\\d+)?))?");

    private final FileCheck check;
    private final Clauses clauses;

    AgendaReader(FileCheck check, Clauses clauses) {
        this.check = check;
        this.clauses = clauses;
    }

    Agenda agenda(Section section) {
        return new Agenda(clauses.list(section, "bodies", this::body, Body::id), clauses.list(section, "targets", this::target, Target::id),
                clauses.list(section, "tasks", this::task, Task::id), clauses.list(section, "systems", this::system, InformationSystem::id),
                clauses.list(section, "support", this::support, Support::id));
    }

    private Body body(Section section) {
        return new Body(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "name"), clauses.text(section, "task"));
    }

    /** A number or a range of numbers has a unit; anything else is words, which have none. */
    private Target target(Section section) {
        Scalar value = section.scalar("value");
        Matcher figure = FIGURE.matcher(value.value());
        boolean counted = figure.matches();
        Text unit = counted ? clauses.text(section, "unit") : NOTHING;
        BigDecimal least = counted ? new BigDecimal(figure.group(1)) : null;
        BigDecimal most = counted && figure.group(2) != null ? new BigDecimal(figure.group(2)) : least;
        return new Target(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"), value.value(), least, most,
                section.has("bound") ? clauses.word(section, "bound", Terms.BOUNDS, "target.bound") : "exactly", unit, day(section),
                clauses.rhythm(section));
    }

    private Task task(Section section) {
        return new Task(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"), bodies(section, "lead"),
                bodies(section, "support"), day(section), clauses.rhythm(section));
    }

    private List<String> bodies(Section section, String key) {
        return clauses.words(section, key, check.vocabulary().bodyNames(), "body.unknown");
    }

    private InformationSystem system(Section section) {
        return new InformationSystem(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "name"),
                clauses.text(section, "task"), clauses.word(section, "answer", Terms.ANSWERS, "system.answer"), clauses.text(section, "how"));
    }

    private Support support(Section section) {
        Map<String, Object> limits = section.optionalSection("limits").map(Section::asMap).orElse(Map.of());
        return new Support(clauses.id(section, "id"), clauses.cite(section), clauses.text(section, "label"), limits);
    }

    private LocalDate day(Section section) {
        return section.has("by") ? clauses.date(section, "by") : null;
    }
}
