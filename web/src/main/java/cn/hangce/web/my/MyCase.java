package cn.hangce.web.my;

import cn.hangce.casework.Act;
import cn.hangce.casework.Applications;
import cn.hangce.casework.CalledTopic;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.Status;
import cn.hangce.casework.files.FileStore;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Language;
import cn.hangce.web.NotFound;
import cn.hangce.web.Notes;
import cn.hangce.web.contract.ContractSection;
import cn.hangce.web.office.CaseFile;
import cn.hangce.web.office.CaseFiles;
import cn.hangce.web.office.MaterialLine;
import cn.hangce.web.stage.StageWork;
import cn.hangce.web.surplus.SurplusSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.event.FileUploadEvent;

/** One’s own case: filled in and handed in while it is one’s turn, followed afterwards. */
@Named("myCase")
@ViewScoped
public class MyCase implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Applications applications;
    @Inject
    private CaseFiles files;
    @Inject
    private CaseReading reading;
    @Inject
    private StageDesk desk;
    @Inject
    private StageWork stage;
    @Inject
    private ContractSection contract;
    @Inject
    private SurplusSection surplus;
    @Inject
    private FileStore store;
    @Inject
    private CurrentActor current;
    @Inject
    private Language language;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long id;
    private long seenVersion;
    private String reason;
    /** What is typed, by fact; a version that another window has saved does not wipe it out. */
    private final Map<String, String> values = new LinkedHashMap<>();
    /** The one of the call’s topics that is applied for; null for none yet. */
    private Long topic;
    private transient CaseFile file;

    public void open() throws NotFound {
        current.require(Permission.APPLY);
        if (id == null) {
            throw new NotFound("case");
        }
        load();
        getSubject().facts().forEach((name, fact) -> values.put(name, fact.value()));
        topic = getSubject().topic().map(CalledTopic::id).orElse(null);
    }

    private void load() {
        file = files.readOwn(id, current.require(Permission.APPLY));
        seenVersion = file.getSubject().version();
        stage.show(file.getSubject());
        contract.show(file.getSubject());
        surplus.show(file.getSubject());
    }

    public CaseFile getFile() {
        if (file == null) {
            file = files.readOwn(id, current.require(Permission.APPLY));
        }
        return file;
    }

    private Case getSubject() {
        return getFile().getSubject();
    }

    /** It is the applicant’s turn: a draft, or returned for correction. */
    public boolean isEditable() {
        return reading.possibleActs(getSubject(), current.actor()).contains(Act.SUBMIT);
    }

    public boolean isWithdrawable() {
        return reading.possibleActs(getSubject(), current.actor()).contains(Act.WITHDRAW);
    }

    /** Why it was returned; null unless it is. */
    public String getReturnReason() {
        List<HistoryEntry> history = getSubject().history();
        return getSubject().status() == Status.RETURNED ? history.get(history.size() - 1).reason() : null;
    }

    public List<FormField> getFields() {
        Program program = getFile().getProgram();
        Map<String, CaseFact> given = getSubject().facts();
        return program.form().stream().map(name -> new FormField(Vocabulary.standard().fact(name), given.get(name),
                program.clausesAsking(name))).toList();
    }

    /** What is to be handed in where the case stands now, while it is not ended. */
    public List<MaterialLine> getWanted() {
        if (getSubject().status().ended()) {
            return List.of();
        }
        List<Material> wanted = desk.materials(getSubject());
        return isEditable() || desk.kind(getSubject()) != StageKind.APPLY
                ? getFile().getMaterials().stream().filter(line -> wanted.contains(line.material())).toList() : List.of();
    }

    public List<MyHistoryLine> getHistory() {
        return getSubject().history().stream().map(entry -> new MyHistoryLine(entry, language.getLocale())).toList();
    }

    public String save() {
        Actor applicant = current.require(Permission.APPLY);
        keep(applicant);
        return notes.next(address(), bundles.text("my", "case.saved"));
    }

    /** Keeps what is typed and hands in just that; where something is still missing it is kept all the same. */
    public String submit() {
        Actor applicant = current.require(Permission.APPLY);
        keep(applicant);
        Case submitted = applications.submit(id, seenVersion, applicant);
        return notes.next(address(), bundles.text("my", "case.submitted", submitted.number()));
    }

    private void keep(Actor applicant) {
        seenVersion = applications.fillIn(id, seenVersion, values, applicant).version();
        if (!getTopics().isEmpty()) {
            seenVersion = applications.chooseTopic(id, seenVersion, topic, applicant).version();
        }
    }

    /** Of which one is applied for; empty where the call names none. */
    public List<CalledTopic> getTopics() {
        return getSubject().call().announced().topics();
    }

    public String withdraw() {
        applications.withdraw(id, seenVersion, reason, current.require(Permission.APPLY));
        return notes.next(address(), bundles.text("my", "case.withdrawn"));
    }

    public void upload(FileUploadEvent event) throws IOException {
        Actor applicant = current.require(Permission.APPLY);
        String material = (String) event.getComponent().getAttributes().get("material");
        try (InputStream content = event.getFile().getInputStream()) {
            applications.attach(id, material, store.keep(content, event.getFile().getFileName()), applicant);
        }
        load();
        notes.here(bundles.text("my", "file.kept", event.getFile().getFileName()));
    }

    public void remove(long attachmentId) {
        applications.detach(id, attachmentId, current.require(Permission.APPLY));
        load();
    }

    private String address() {
        return "/my/case?id=" + id;
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getTopic() {
        return topic;
    }

    public void setTopic(Long topic) {
        this.topic = topic;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
