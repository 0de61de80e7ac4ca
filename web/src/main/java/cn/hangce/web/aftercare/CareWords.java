package cn.hangce.web.aftercare;

import cn.hangce.casework.aftercare.EntryKind;
import cn.hangce.casework.aftercare.Life;
import cn.hangce.casework.aftercare.RecognitionEntry;
import cn.hangce.casework.aftercare.Sanctions;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Evaluation;
import cn.hangce.policy.Sanction;
import cn.hangce.policy.Text;
import cn.hangce.registry.Actor;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Library;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the record of a recognition into the reader’s words. */
@Named("careWords")
@RequestScoped
public class CareWords {

    private static final String BUNDLE = "aftercare";
    private static final String FOREVER = "forever";
    private static final Set<EntryKind> BY_HOLDER = Set.of(EntryKind.FILED, EntryKind.CHANGE_REPORTED, EntryKind.VIEW_STATED);

    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Library library;

    /** A line of the record, as {@code hc:history} shows it. */
    public record Line(Instant moment, String what, String who, String ground) {

        public Instant getMoment() {
            return moment;
        }

        public String getWhat() {
            return what;
        }

        public String getWho() {
            return who;
        }

        public String getGround() {
            return ground;
        }

        /** The version of the file is that of the case. */
        public String getVersion() {
            return null;
        }
    }

    /** The latest first. @param holder whether the holder reads it, who need not know which officer it was */
    public List<Line> lines(Life life, boolean holder) {
        return lines(life.program(), life.entries().stream().filter(entry -> !holder || !life.confidential(entry)), holder);
    }

    /** The same of what was done about breaches in a case. */
    public List<Line> sanctions(Sanctions done, boolean holder) {
        return lines(done.program(), done.entries().stream(), holder);
    }

    private List<Line> lines(Program program, Stream<RecognitionEntry> entries, boolean holder) {
        return entries.sorted((one, other) -> other.sequence() - one.sequence()).map(entry -> line(program, entry, holder)).toList();
    }

    private Line line(Program program, RecognitionEntry entry, boolean holder) {
        String details = Stream.of(entry.year() == null ? "" : String.valueOf(entry.year()), clause(program, entry.clause()), word(entry))
                .filter(each -> !each.isEmpty()).collect(Collectors.joining(" · "));
        return new Line(entry.at(), bundles.text(BUNDLE, (entry.ofCase() ? "case.entry." : "entry.") + entry.kind()) + (details.isEmpty() ? "" : " · " + details), who(entry, holder), note(entry));
    }

    private String who(RecognitionEntry entry, boolean holder) {
        if (entry.account().equals(Actor.system().account())) {
            return bundles.text(BUNDLE, "by.system");
        }
        return holder && !BY_HOLDER.contains(entry.kind()) ? bundles.text(BUNDLE, "by.office") : entry.name();
    }

    private String note(RecognitionEntry entry) {
        return entry.kind() == EntryKind.CONSEQUENCE ? "" : entry.kind() == EntryKind.BARRED ? programs(List.of(entry.note().split(" "))) : entry.note();
    }

    private String word(RecognitionEntry entry) {
        if (entry.word() == null) {
            return "";
        }
        return switch (entry.kind()) {
            case CONSEQUENCE -> effect(entry.word());
            case BARRED -> bar(entry.word());
            case RECORDED, RECOVERY_ORDERED -> "";
            default -> occasion(entry.word());
        };
    }

    /** What a duty, evaluation or sanction is about; empty where the file has none of that id. */
    public String clause(Program program, String id) {
        return Stream.of(program.duties().stream().filter(each -> each.id().equals(id)).map(Duty::label),
                program.provisions().evaluations().stream().filter(each -> each.id().equals(id)).map(Evaluation::label),
                program.sanctions().stream().filter(each -> each.id().equals(id)).map(Sanction::label))
                .flatMap(each -> each).findFirst().map(format::text).orElse("");
    }

    /** A grade, finding or occasion. */
    public String occasion(String word) {
        return word == null ? "" : bundles.text(BUNDLE, "word." + word);
    }

    public String effect(String effect) {
        return bundles.text("public", "effect." + effect);
    }

    /** How long no application is taken. */
    public String bar(String bar) {
        return bar == null ? "" : bar.equals(FOREVER) ? bundles.text(BUNDLE, "bar.forever") : format.period(Period.parse(bar));
    }

    /** Names of programs. */
    public String programs(List<String> ids) {
        return ids.stream().map(id -> library.program(id).map(Program::name).orElse(new Text(id, id))).map(format::text)
                .collect(Collectors.joining(bundles.text(BUNDLE, "and")));
    }

    /** Effects one after the other. */
    public String effects(List<String> effects) {
        return effects.stream().map(this::effect).collect(Collectors.joining(bundles.text(BUNDLE, "and")));
    }
}
