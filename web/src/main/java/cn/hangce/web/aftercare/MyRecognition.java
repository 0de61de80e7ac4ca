package cn.hangce.web.aftercare;

import cn.hangce.casework.aftercare.ChangeReport;
import cn.hangce.casework.aftercare.HolderDesk;
import cn.hangce.casework.aftercare.Life;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Uploads;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** One’s own recognition: file the yearly report, report a change, state one’s view. */
@Named("myRecognition")
@ViewScoped
public class MyRecognition extends LifeView {

    private static final long serialVersionUID = 1L;

    @Inject
    private HolderDesk desk;
    @Inject
    private Uploads uploads;
    @Inject
    private CurrentActor current;

    /** Duty and year, as {@code annual-report/2023}. */
    private String owed;
    private String report;
    private String dutyId;
    private LocalDate changedOn;
    private String change;
    private String newName;
    private String view;
    private transient List<Part> files;

    public MyRecognition() {
        super(Permission.APPLY, "/my/recognition");
    }

    /** What can be filed now, the earliest first. */
    public List<Life.Owed> getFileable() {
        return getLife().standing().holds() ? getLife().owed().stream().filter(each -> each.fileable(getLife().today())).toList() : List.of();
    }

    public boolean isReporting() {
        return getLife().standing().holds() && !getLife().reportable().isEmpty();
    }

    /** Whether the holder can still state its view. */
    public boolean isHeard() {
        return getLife().hearing().filter(each -> each.asksView(getLife().today())).isPresent();
    }

    public String file() throws IOException {
        String[] parts = owed.split("/", 2);
        desk.file(getId(), parts[0], Integer.parseInt(parts[1]), report, uploads.keepAll(files), current.require(Permission.APPLY));
        return done("filed");
    }

    public String reportChange() throws IOException {
        desk.report(getId(), dutyId, new ChangeReport.Told(changedOn, change, newName), uploads.keepAll(files), current.require(Permission.APPLY));
        return done("reported");
    }

    public String stateView() throws IOException {
        desk.stateView(getLife().hearing().orElseThrow().id(), view, uploads.keepAll(files), current.require(Permission.APPLY));
        return done("viewed");
    }

    public String getOwed() {
        return owed;
    }

    public void setOwed(String owed) {
        this.owed = owed;
    }

    public String getReport() {
        return report;
    }

    public void setReport(String report) {
        this.report = report;
    }

    public String getDutyId() {
        return dutyId;
    }

    public void setDutyId(String dutyId) {
        this.dutyId = dutyId;
    }

    public LocalDate getChangedOn() {
        return changedOn;
    }

    public void setChangedOn(LocalDate changedOn) {
        this.changedOn = changedOn;
    }

    public String getChange() {
        return change;
    }

    public void setChange(String change) {
        this.change = change;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getView() {
        return view;
    }

    public void setView(String view) {
        this.view = view;
    }

    public List<Part> getFiles() {
        return files;
    }

    public void setFiles(List<Part> files) {
        this.files = files;
    }
}
