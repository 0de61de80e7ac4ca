package cn.hangce.casework;

import cn.hangce.casework.files.StoredFile;
import cn.hangce.casework.sheet.Entries;
import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.sheet.Sheet;
import cn.hangce.casework.sheet.SheetWords;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.registry.Actor;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was done in a stage of a case (办理记录): by whom, with what result, on what ground; never changed once it is made. */
@Entity
@Table(name = "stage_record")
public class StageRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case subject;
    @Column(updatable = false)
    private String stage;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Act act;
    @ElementCollection
    @CollectionTable(name = "stage_record_entry", joinColumns = @JoinColumn(name = "record_id"))
    @MapKeyColumn(name = "item")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "entry")
    private Map<Item, String> entries = new EnumMap<>(Item.class);
    @OneToMany(mappedBy = "owner", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<RecordFile> files = new ArrayList<>();
    @Column(name = "made_by", updatable = false)
    private String madeBy;
    @Column(name = "made_by_name", updatable = false)
    private String madeByName;
    @Column(name = "made_at", updatable = false)
    private Instant madeAt;
    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;

    protected StageRecord() {
    }

    private StageRecord(Case subject, String stage, Act act, Actor by, Moment now) {
        this.subject = subject;
        this.stage = stage;
        this.act = act;
        this.madeBy = by.account();
        this.madeByName = by.name();
        this.madeAt = now.at();
        this.madeOn = now.day();
    }

    /** The next wording of a contract: what has changed in it, beside the record by which it was drawn up. */
    static StageRecord amending(Case subject, String contract, Map<Item, String> changed, Actor by, Moment now) {
        StageRecord made = new StageRecord(subject, contract, Act.AMEND, by, now);
        made.entries.putAll(changed);
        return made;
    }

    /**
     * @throws UnlawfulAct {@link Rule#RECORD_INCOMPLETE} naming every item that is missing or wrong, or {@link Rule#REASON_REQUIRED}
     *                     where the case is not to go on and nothing says why
     */
    static StageRecord of(Case subject, Program program, Act act, Findings findings, Actor by, Moment now) {
        Sheet sheet = Sheet.of(new Procedure(program).kind(subject.stage()), program, act);
        boolean passing = act == Act.PASS || act == Act.DRAW_UP;
        Entries read = Entries.read(sheet, findings.entries(), passing, now.day());
        List<Text> wrong = new ArrayList<>(read.flaws().entrySet().stream().map(each -> SheetWords.of(each.getKey(), each.getValue())).toList());
        if (passing && sheet.file() && findings.files().stream().noneMatch(file -> !sheet.picture() || file.mediaType().startsWith("image/"))) {
            wrong.add(Words.of(sheet.picture() ? "record.picture" : "record.file"));
        }
        if (!wrong.isEmpty()) {
            throw new UnlawfulAct(Rule.RECORD_INCOMPLETE, wrong);
        }
        StageRecord made = new StageRecord(subject, subject.stage(), act, by, now);
        made.entries.putAll(read.texts());
        if (!passing) {
            made.entries.put(Item.OPINION, Guard.reason(findings.entries().get(Item.OPINION), act.name()));
        }
        findings.files().forEach(file -> made.files.add(new RecordFile(made, file)));
        return made;
    }

    /**
     * What somebody enters on the sheet of a stage.
     *
     * @param entries as text by item
     * @param facts   what is found here, as text by fact
     * @param files   already kept
     */
    public record Findings(Map<Item, String> entries, Map<String, String> facts, List<StoredFile> files) {

        public Findings {
            entries = entries.isEmpty() ? Map.of() : new EnumMap<>(entries);
            facts = Map.copyOf(facts);
            files = List.copyOf(files);
        }
    }

    /** Whether it is of this act where the case stands now: what was put on record in one stage does not take a case out of the next. */
    boolean isMadeFor(Act done, Case of) {
        return act == done && stage.equals(of.stage());
    }

    /** For the history, in a few words: the opinion where there is one. */
    String summary() {
        String opinion = entries.getOrDefault(Item.OPINION, entries.getOrDefault(Item.MINUTES, entries.getOrDefault(Item.FINDINGS, "")));
        return opinion.length() <= 500 ? opinion : opinion.substring(0, 500) + "…";
    }

    public Long id() {
        return id;
    }

    /** The stage’s id in the program’s file. */
    public String stage() {
        return stage;
    }

    public Act act() {
        return act;
    }

    /** As text by item, in the order of the items. */
    public Map<Item, String> entries() {
        return new EnumMap<>(entries.isEmpty() ? new EnumMap<>(Item.class) : entries);
    }

    public List<RecordFile> files() {
        return List.copyOf(files);
    }

    public String madeByName() {
        return madeByName;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    Case subject() {
        return subject;
    }
}
