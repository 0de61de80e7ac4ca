package cn.hangce.web.office;

import cn.hangce.casework.Decisions;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Status;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Allocation;
import cn.hangce.treasury.Treasury;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Issues the recognitions of what is approved; shows how the money is allocated. */
@Named("issueDesk")
@ViewScoped
public class IssueDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallDesk desk;
    @Inject
    private Decisions decisions;
    @Inject
    private Treasury treasury;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private String documentNumber;
    private transient Selection<CaseRow> list;
    private transient List<Allocation> allocation;

    public Selection<CaseRow> getList() {
        if (list == null) {
            list = desk.select(row -> row.subject().status() == Status.APPROVED);
        }
        return list;
    }

    public String issue() {
        List<Long> chosen = getList().ids();
        List<Recognition> recognised = decisions.issue(chosen, documentNumber, current.require(Permission.ISSUE_DOCUMENTS));
        return notes.next(desk.at("issue"), bundles.text("office", recognised.isEmpty() ? "issue.done.support" : "issue.done", documentNumber,
                String.valueOf(chosen.size())));
    }

    /** By district; only what a recognition document has confirmed. */
    public List<Allocation> getAllocation() {
        if (allocation == null) {
            allocation = treasury.allocation(desk.getId());
        }
        return allocation;
    }

    public int getAllocatedAwards() {
        return getAllocation().stream().mapToInt(line -> line.awards().size()).sum();
    }

    public long getAllocatedCityYuan() {
        return getAllocation().stream().mapToLong(Allocation::cityYuan).sum();
    }

    public long getAllocatedDistrictYuan() {
        return getAllocation().stream().mapToLong(Allocation::districtYuan).sum();
    }

    public String getDocumentNumber() {
        return documentNumber;
    }

    public void setDocumentNumber(String documentNumber) {
        this.documentNumber = documentNumber;
    }
}
