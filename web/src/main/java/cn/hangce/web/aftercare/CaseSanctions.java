package cn.hangce.web.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.aftercare.HolderDesk;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.casework.aftercare.Sanctions;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import cn.hangce.web.Uploads;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;

/** What was done about breaches in a case that the reader has opened, and the applicant’s view of it. */
@Named("caseSanctions")
@RequestScoped
public class CaseSanctions {

    @Inject
    private Reading reading;
    @Inject
    private HolderDesk desk;
    @Inject
    private Uploads uploads;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Sanctions read;
    private String view;
    private List<Part> files;

    public Sanctions of(Case subject) {
        if (read == null || !read.subject().id().equals(subject.id())) {
            read = reading.sanctionsOf(subject, current.actor());
        }
        return read;
    }

    public String stateView(Case subject) throws IOException {
        Actor applicant = current.require(Permission.APPLY);
        desk.stateView(of(subject).hearing().orElseThrow().id(), view, uploads.keepAll(files), applicant);
        return notes.next("/my/case?id=" + subject.id(), bundles.text("aftercare", "viewed"));
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
