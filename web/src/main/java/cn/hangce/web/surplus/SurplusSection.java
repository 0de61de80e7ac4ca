package cn.hangce.web.surplus;

import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Editions;
import cn.hangce.casework.surplus.SurplusFund;
import cn.hangce.casework.surplus.Surpluses;
import cn.hangce.policy.Rule;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.treasury.Recoveries;
import cn.hangce.treasury.RecoveryOrder;
import cn.hangce.web.Bundles;
import cn.hangce.web.Library;
import cn.hangce.web.Notes;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What was left over in the case that a page shows: what its holder reports, what the city’s office accepts of it, what comes back. */
@Named("surplus")
@ViewScoped
public class SurplusSection implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Surpluses surpluses;
    @Inject
    private Recoveries recoveries;
    @Inject
    private CaseReading reading;
    @Inject
    private Editions editions;
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
    private String yuan;
    private String spentOn;
    private String words;
    private transient SurplusFund fund;

    /** The case that the page shows; told to this part before anything else. */
    public void show(Case shown) {
        id = shown.id();
        fund = surpluses.of(shown).orElse(null);
        if (fund != null && isSettling()) {
            yuan = String.valueOf(fund.reportedYuan());
        }
    }

    /** Null where nothing was left over. */
    public SurplusFund getFund() {
        if (fund == null && id != null) {
            fund = surpluses.of(reading.find(id, current.actor())).orElse(null);
        }
        return fund;
    }

    /** The rule that says how long it is kept; null where the project was ended. */
    public Rule getRule() {
        return getFund().keptUntil() == null ? null : library.rule(editions.of(getFund().subject()).surplus().rule()).orElse(null);
    }

    /** The order by which it comes back; null where there is none. */
    public RecoveryOrder getRecovery() {
        return recoveries.of(id, RecoveryOrder.Matter.SURPLUS).orElse(null);
    }

    public boolean isReporting() {
        return getFund() != null && fund.isOpen() && fund.leftYuan() > 0 && current.actor().is(Role.APPLICANT)
                && fund.subject().creditCode().equals(current.actor().creditCode());
    }

    public boolean isSettling() {
        return getFund() != null && fund.isDue(clock.today()) && current.actor().is(Role.CITY_OFFICER);
    }

    public String report() {
        surpluses.report(id, whole(), day(), words, current.require(Permission.APPLY));
        return done("reported");
    }

    public String settle() {
        surpluses.settle(id, whole(), words, current.require(Permission.WORK_STAGES));
        return done("settled");
    }

    private String done(String sentence) {
        String page = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return notes.next(page.replace(".xhtml", "") + "?id=" + id, bundles.text("surplus", "done." + sentence));
    }

    /** −1 for what is no whole number; the refusal says so. */
    private long whole() {
        String typed = yuan == null ? "" : yuan.replaceAll("[,，\\s]", "");
        return typed.matches("\\d{1,15}") ? Long.parseLong(typed) : -1;
    }

    /** Null for what is no day; the refusal says so. */
    private LocalDate day() {
        try {
            return spentOn == null || spentOn.isBlank() ? null : LocalDate.parse(spentOn.strip());
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    public String getYuan() {
        return yuan;
    }

    public void setYuan(String yuan) {
        this.yuan = yuan;
    }

    public String getSpentOn() {
        return spentOn;
    }

    public void setSpentOn(String spentOn) {
        this.spentOn = spentOn;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
