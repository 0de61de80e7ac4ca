package cn.hangce.web.stage;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.ContractReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Signatures;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.StageRecord;
import cn.hangce.casework.files.FileStore;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.casework.sheet.Item;
import cn.hangce.casework.sheet.Sheet;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.registry.CityClock;
import cn.hangce.security.CurrentActor;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.before.DuplicateSearch;
import cn.hangce.web.Notes;
import cn.hangce.web.my.FormField;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.primefaces.event.FileUploadEvent;

/** The sheet of the stage in which a case stands, for whoever’s turn it is: filled in, and the stage concluded. */
@Named("stageWork")
@ViewScoped
public class StageWork implements Serializable {

    private static final long serialVersionUID = 1L;
    /** What this sheet can do. */
    private static final Set<Act> OFFERED = Set.of(Act.PASS, Act.FAIL, Act.SEND_BACK, Act.RECTIFY, Act.TERMINATE, Act.DRAW_UP, Act.SIGN,
            Act.APPROVE, Act.REFUSE, Act.CONFIRM, Act.DENY);

    @Inject
    private StageDesk desk;
    @Inject
    private Decisions decisions;
    @Inject
    private CaseReading reading;
    @Inject
    private Editions editions;
    @Inject
    private DuplicateSearch duplicates;
    @Inject
    private FileStore store;
    @Inject
    private ContractReading contracts;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Notes notes;

    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, String> facts = new HashMap<>();
    private final List<StoredFile> files = new ArrayList<>();
    private Long id;
    private long seenVersion;
    private String reason;
    private transient Case subject;
    private transient Set<Act> acts;

    /** The case that the page shows; told to the sheet before anything else. */
    public void show(Case shown) {
        id = shown.id();
        seenVersion = shown.version();
        subject = shown;
        acts = null;
        if (proposal() != null) {
            facts.putIfAbsent(proposal().fact(), proposal().value(today()));
        }
        duplicates.show(shown, getKind());
        if (isFilling() && duplicates.isOwed()) {
            duplicates.words().ifPresent(words -> entries.putIfAbsent(Item.DUPLICATE_SEARCH.name(), words));
        }
    }

    private Case subject() {
        if (subject == null && id != null) {
            subject = reading.find(id, current.actor());
        }
        return subject;
    }

    private Set<Act> acts() {
        if (acts == null) {
            acts = subject() == null ? Set.of() : reading.possibleActs(subject(), current.actor());
        }
        return acts;
    }

    /** Whether it is the reader’s turn with this sheet. */
    public boolean isShown() {
        return acts().stream().anyMatch(OFFERED::contains);
    }

    public boolean can(String act) {
        return acts().contains(Act.valueOf(act));
    }

    /** Whether there is a sheet to fill in, not only something to sign or decide. */
    public boolean isFilling() {
        return can("PASS") || can("DRAW_UP");
    }

    public boolean isDeciding() {
        return can("APPROVE") || can("CONFIRM");
    }

    /** Whether a project is accepted here, on which an opinion is written whichever way it goes. */
    public boolean isAccepting() {
        return getKind() == StageKind.ACCEPTANCE;
    }

    /** Whether something is offered that has a paper, which can be looked at before. */
    public boolean isWriting() {
        return isDeciding() || can("FAIL") || can("SIGN") || can("SEND_BACK") || isAccepting() && can("PASS");
    }

    public Stage getStage() {
        return desk.stage(subject());
    }

    public StageKind getKind() {
        return desk.kind(subject());
    }

    public List<SheetField> getItems() {
        Program program = editions.of(subject());
        Sheet sheet = Sheet.of(getKind(), program, Act.PASS);
        Set<Item> items = new LinkedHashSet<>(sheet.items());
        if (can("TERMINATE")) {
            // Asked of a project that is ended, also where nothing is asked of one that goes on.
            items.addAll(Sheet.of(getKind(), program, Act.TERMINATE).items());
        }
        boolean reckoned = proposal() != null;
        return items.stream().filter(item -> reckoned || item != Item.GOOD_REASON)
                .filter(item -> item != Item.DUPLICATE_SEARCH || !sheet.optional().contains(item) || duplicates.isOwed())
                .map(item -> new SheetField(item, sheet.optional().contains(item) || !sheet.items().contains(item))).toList();
    }

    public boolean isFileWanted() {
        return Sheet.of(getKind()).file();
    }

    /** What is found here. */
    public List<FormField> getFinds() {
        return desk.finds(subject()).stream().map(fact -> new FormField(fact, subject().facts().get(fact.name()), List.of())).toList();
    }

    /** What the days say of the fact that a project is accepted late, in words; null where the text reckons no such term here. */
    public String getLateness() {
        return proposal() == null ? null : proposal().words(bundles, format, today());
    }

    private Lateness proposal() {
        return subject() == null ? null : Lateness.of(getStage(), contracts.acceptance(subject()).orElse(null));
    }

    private LocalDate today() {
        return clock.today();
    }

    /** Null where nothing is signed here. */
    public Signatures getSignatures() {
        return subject() != null && getKind() == StageKind.CONTRACT ? desk.signatures(subject()) : null;
    }

    /** What has been put on record in the case, oldest first. */
    public List<RecordView> getRecords() {
        if (subject() == null) {
            return List.of();
        }
        return desk.records(subject()).stream().map(record -> RecordView.of(record, desk.stage(subject(), record.stage()))).toList();
    }

    public void upload(FileUploadEvent event) throws IOException {
        if (!isShown()) {
            return;
        }
        try (InputStream content = event.getFile().getInputStream()) {
            files.add(store.keep(content, event.getFile().getFileName()));
        }
    }

    public void remove(String sha256) {
        files.removeIf(file -> file.sha256().equals(sha256));
    }

    public String pass() {
        return conclude(Act.PASS);
    }

    public String drawUp() {
        return conclude(Act.DRAW_UP);
    }

    public String fail() {
        return conclude(Act.FAIL);
    }

    public String sendBack() {
        return conclude(Act.SEND_BACK);
    }

    public String rectify() {
        return conclude(Act.RECTIFY);
    }

    public String terminate() {
        return conclude(Act.TERMINATE);
    }

    private String conclude(Act act) {
        return done(act, () -> desk.conclude(id, seenVersion, act, findings(act), current.actor()));
    }

    public String sign() {
        return done(Act.SIGN, () -> desk.sign(id, seenVersion, current.actor()));
    }

    public String approve() {
        return decide(true);
    }

    public String refuse() {
        return decide(false);
    }

    private String decide(boolean approve) {
        return done(approve ? Act.CONFIRM : Act.DENY, () -> {
            decisions.decide(List.of(id), approve, reason, Map.of(id, given()), current.actor());
            return null;
        });
    }

    private String done(Act act, Supplier<?> work) {
        String stage = getStage().label().in(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        work.get();
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return notes.next(page.replace(".xhtml", "") + "?id=" + id, bundles.text("stage", "done." + act.name(), stage));
    }

    private StageRecord.Findings findings(Act act) {
        Map<Item, String> sheet = new EnumMap<>(Item.class);
        entries.forEach((item, text) -> sheet.put(Item.valueOf(item), text == null ? "" : text));
        if (act != Act.PASS && act != Act.DRAW_UP) {
            sheet.put(Item.OPINION, reason == null || reason.isBlank() ? sheet.getOrDefault(Item.OPINION, "") : reason);
        }
        return new StageRecord.Findings(sheet, given(), files);
    }

    private Map<String, String> given() {
        Map<String, String> given = new HashMap<>();
        facts.forEach((fact, text) -> given.put(fact, text == null ? "" : text));
        return given;
    }

    public Long getId() {
        return id;
    }

    public Map<String, String> getEntries() {
        return entries;
    }

    public Map<String, String> getFacts() {
        return facts;
    }

    public List<StoredFile> getFiles() {
        return files;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
