package cn.hangce.web.inbox;

import cn.hangce.casework.inbox.Absence;
import cn.hangce.casework.inbox.Absences;
import cn.hangce.casework.inbox.Official;
import cn.hangce.casework.inbox.Officials;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Masking;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/** When the reader is away, who acts meanwhile, and whether the reader is told by e-mail. */
@Named("absencePage")
@RequestScoped
public class AbsencePage {

    @Inject
    private Absences absences;
    @Inject
    private Officials officials;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Notes notes;

    private String deputy;
    private LocalDate from;
    private LocalDate until;
    private Boolean mail;

    public void open() {
        current.require(Permission.WORK_STAGES);
    }

    public String declare() {
        Actor official = current.require(Permission.WORK_STAGES);
        Absence absence = absences.declare(deputy, from, until, official);
        return notes.next("/work/absence", bundles.text("inbox", "absence.declared", absence.deputy().name(), format.date(absence.from()), format.date(absence.until())));
    }

    public String end(long id) {
        absences.end(id, current.require(Permission.WORK_STAGES));
        return notes.next("/work/absence", bundles.text("inbox", "absence.ended"));
    }

    public String keepMail() {
        officials.wantMail(Boolean.TRUE.equals(mail), current.require(Permission.WORK_STAGES));
        return notes.next("/work/absence", bundles.text("inbox", Boolean.TRUE.equals(mail) ? "mail.on" : "mail.off"));
    }

    public List<Absence> getMine() {
        return absences.of(current.actor());
    }

    public List<Absence> getDeputising() {
        return absences.deputising(current.actor());
    }

    public List<Official> getColleagues() {
        return officials.colleagues(current.actor());
    }

    /** Where mail would go, hidden in part; empty where the identity provider knows no address. */
    public String getAddress() {
        return officials.find(current.actor().account()).map(Official::email).map(Masking::mail).orElse("");
    }

    public boolean isMail() {
        return mail == null ? officials.find(current.actor().account()).map(Official::wantsMail).orElse(true) : mail;
    }

    public void setMail(boolean mail) {
        this.mail = mail;
    }

    public String getDeputy() {
        return deputy;
    }

    public void setDeputy(String deputy) {
        this.deputy = deputy;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }
}
