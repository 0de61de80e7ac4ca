package cn.hangce.web.office;

import cn.hangce.casework.Decisions;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Issued;
import cn.hangce.casework.StageKind;
import cn.hangce.reporting.papers.Drafts;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Allocation;
import cn.hangce.treasury.Treasury;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import cn.hangce.web.document.Previews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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
    private Drafts drafts;
    @Inject
    private Previews previews;
    @Inject
    private Editions editions;
    @Inject
    private Treasury treasury;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private transient Selection<CaseRow> list;
    private transient List<Allocation> allocation;

    public Selection<CaseRow> getList() {
        if (list == null) {
            list = desk.select(row -> row.waitsIn(StageKind.ISSUE));
        }
        return list;
    }

    public String issue() {
        List<Long> chosen = getList().ids();
        Issued issued = decisions.issue(chosen, current.require(Permission.ISSUE_DOCUMENTS));
        return notes.next(desk.at("issue"), bundles.text("office", issued.recognitions().isEmpty() ? "issue.done.support" : "issue.done",
                issued.documentNumber(), String.valueOf(chosen.size())));
    }

    /** The document that would be issued on the chosen cases, as a draft. */
    public void previewDocument() throws IOException {
        previews.send("document", drafts.document(getList().ids(), current.require(Permission.ISSUE_DOCUMENTS)));
    }

    /** The certificate of the first of the chosen cases, as a draft. */
    public void previewCertificate() throws IOException {
        previews.send("certificate", drafts.certificate(getList().ids(), current.require(Permission.ISSUE_DOCUMENTS)));
    }

    /** How the money would be allocated, as a draft. */
    public void previewAllocation() throws IOException {
        previews.send("allocation", drafts.allocation(getList().ids(), current.require(Permission.ISSUE_DOCUMENTS)));
    }

    /** Whether the call’s program recognises anybody, so that there are certificates. */
    public boolean isRecognising() {
        return editions.of(desk.getCall()).recognition() != null;
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
}
