package cn.hangce.web.admin;

import cn.hangce.casework.law.LawDesk;
import cn.hangce.casework.law.LawRefused;
import cn.hangce.casework.law.Publication;
import cn.hangce.casework.law.Publications;
import cn.hangce.policy.Amendment;
import cn.hangce.policy.Program;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Library;
import cn.hangce.web.NotFound;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;

/** One publication on record, and where it is taken back. */
@Named("lawRecord")
@ViewScoped
public class LawRecord implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Publications publications;
    @Inject
    private LawDesk desk;
    @Inject
    private Library library;
    @Inject
    private CityClock clock;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private Long id;
    private String reason;
    private transient Publication publication;
    private transient Amendment amendment;

    public void open() throws NotFound {
        current.require(Permission.PUBLISH_PROGRAMS);
        try {
            getPublication();
        } catch (LawRefused absent) {
            throw new NotFound("publication");
        }
    }

    public Publication getPublication() {
        if (publication == null) {
            publication = publications.find(id == null ? -1 : id);
        }
        return publication;
    }

    public Publication.Standing getStanding() {
        LocalDate today = clock.today();
        return getPublication().standing(today, library.version(getPublication().programId(), today));
    }

    public Text getName() {
        return library.program(getPublication().programId(), getPublication().version()).map(Program::name)
                .orElse(new Text(getPublication().programId(), getPublication().programId()));
    }

    /** Null where one of the two versions can no longer be read. */
    public Amendment getAmendment() {
        if (amendment == null) {
            amendment = publications.amendment(getPublication()).orElse(null);
        }
        return amendment;
    }

    public String withdraw() {
        desk.withdraw(id, reason, current.require(Permission.PUBLISH_PROGRAMS));
        return notes.next("/admin/law-record?id=" + id, bundles.text("law", "record.was.withdrawn"));
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
