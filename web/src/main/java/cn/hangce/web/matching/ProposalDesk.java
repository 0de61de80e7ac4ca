package cn.hangce.web.matching;

import cn.hangce.casework.Call;
import cn.hangce.casework.Calls;
import cn.hangce.matching.Entitled;
import cn.hangce.matching.ProposalCount;
import cn.hangce.matching.Proposals;
import cn.hangce.matching.RefusedProposal;
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

/** Has cases begun without applications, under the call that is open for the program of the page. */
@Named("proposalDesk")
@ViewScoped
public class ProposalDesk implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 50;

    @Inject
    private MatchedPage page;
    @Inject
    private Calls calls;
    @Inject
    private Proposals proposals;
    @Inject
    private CurrentActor current;
    @Inject
    private Notes notes;
    @Inject
    private Bundles bundles;

    private transient Call call;
    private transient ProposalCount count;
    private transient List<Entitled> chosen;

    /** The call that is open for the program; null where there is none. */
    public Call getCall() {
        if (call == null) {
            call = calls.open().stream().filter(each -> each.programId().equals(page.getProgramId())).findFirst().orElse(null);
        }
        return call;
    }

    /** How many of the list’s district could be proposed now. */
    public long getOpen() {
        return proposals.open(getCall().id(), page.filter().district(), officer());
    }

    public ProposalCount getCount() {
        if (count == null) {
            count = proposals.count(getCall().id(), officer());
        }
        return count;
    }

    public boolean isRunning() {
        return getCall() != null && getCount().waiting() > 0;
    }

    /** Those for whom nothing could be begun. */
    public List<RefusedProposal> getRefused() {
        return proposals.refused(getCall().id(), SHOWN, officer());
    }

    public String askChosen() {
        if (getChosen().isEmpty()) {
            notes.warn(bundles.text("matching", "propose.nobody"));
            return null;
        }
        return ask(getChosen().stream().map(Entitled::creditCode).toList());
    }

    public String askAll() {
        return ask(List.of());
    }

    private String ask(List<String> codes) {
        int asked = proposals.ask(getCall().id(), page.filter().district(), codes, officer());
        return notes.next("/city/matched" + page.getAddress() + page.getFound().number(), bundles.text("matching", "propose.asked", asked));
    }

    /** Asked again and again while cases are being begun. */
    public void look() {
        count = null;
    }

    private Actor officer() {
        return current.require(Permission.MATCH_CITY);
    }

    public List<Entitled> getChosen() {
        return chosen == null ? List.of() : chosen;
    }

    public void setChosen(List<Entitled> chosen) {
        this.chosen = chosen;
    }
}
