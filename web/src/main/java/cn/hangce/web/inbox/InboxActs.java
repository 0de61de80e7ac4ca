package cn.hangce.web.inbox;

import cn.hangce.casework.inbox.BatchPass;
import cn.hangce.casework.inbox.Claims;
import cn.hangce.casework.inbox.InboxTab;
import cn.hangce.casework.inbox.Official;
import cn.hangce.casework.inbox.Officials;
import cn.hangce.casework.inbox.SavedFilters;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What is done with the chosen lines of the inbox, and the filters that are kept. */
@Named("inboxActs")
@ViewScoped
public class InboxActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private InboxPage page;
    @Inject
    private Claims claims;
    @Inject
    private BatchPass batch;
    @Inject
    private Officials officials;
    @Inject
    private SavedFilters filters;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private String colleague;
    private String reason;
    private String name;
    private transient List<Official> colleagues;

    public String claim() {
        Actor officer = current.require(Permission.WORK_STAGES);
        claims.claim(chosen(), officer);
        return done("claimed");
    }

    public String release() {
        Actor officer = current.require(Permission.WORK_STAGES);
        claims.release(chosen(), officer);
        return done("released");
    }

    public String takeOver() {
        Actor officer = current.require(Permission.WORK_STAGES);
        claims.takeOver(chosen(), officer);
        return done("taken");
    }

    public String handOver() {
        Actor officer = current.require(Permission.WORK_STAGES);
        claims.handOver(chosen(), colleague, reason, officer);
        return done("handed");
    }

    public String pass() {
        Actor officer = current.require(Permission.WORK_STAGES);
        batch.pass(chosen(), reason, officer);
        return done("passed");
    }

    private List<Long> chosen() {
        return page.getList().ids();
    }

    private String done(String what) {
        return notes.next("/work/inbox?" + page.getQuery(), bundles.text("inbox", what, String.valueOf(chosen().size())));
    }

    /** Whether one of the lines on the page may be passed without a record. */
    public boolean isPassing() {
        return page.getHere() != InboxTab.OTHERS && page.getFound().items().stream().anyMatch(row -> BatchPass.possible(row.subject().kind()));
    }

    /** Whether one of the lines on the page is in the hands of somebody for whom the reader deputises. */
    public boolean isDeputising() {
        String me = current.actor().account();
        return page.getFound().items().stream().anyMatch(row -> row.subject().holder() != null && !row.subject().holder().equals(me));
    }

    public List<Official> getColleagues() {
        if (colleagues == null) {
            colleagues = officials.colleagues(current.actor());
        }
        return colleagues;
    }

    public List<SavedFilters.Saved> getSaved() {
        return filters.of(current.actor());
    }

    public String save() {
        filters.save(name, page.getHere(), page.getFilter(), current.require(Permission.WORK_STAGES));
        return notes.next("/work/inbox?" + page.getQuery(), bundles.text("inbox", "filter.saved", name));
    }

    public String remove(String saved) {
        filters.remove(saved, current.require(Permission.WORK_STAGES));
        return notes.next("/work/inbox?" + page.getQuery(), bundles.text("inbox", "filter.removed", saved));
    }

    public String getColleague() {
        return colleague;
    }

    public void setColleague(String colleague) {
        this.colleague = colleague;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
