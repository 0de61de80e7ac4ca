package cn.hangce.web.expert;

import cn.hangce.casework.Invitations;
import cn.hangce.casework.Invitations.Invitation;
import cn.hangce.casework.PanelMember;
import cn.hangce.casework.Words;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.NotFound;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One seat that the expert was drawn for: who the applicants are, the declaration, and the answer. */
@Named("invitationPage")
@ViewScoped
public class InvitationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Invitations invitations;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Notes notes;

    private Long panel;
    private boolean noInterest;
    private String reason;
    private final Map<String, Boolean> interests = new HashMap<>();
    private transient Invitation invitation;

    public void open() throws NotFound {
        current.require(Permission.SCORE_CASES);
        if (panel == null) {
            throw new NotFound("panel");
        }
        getInvitation();
    }

    public Invitation getInvitation() {
        if (invitation == null) {
            invitation = invitations.find(panel, current.require(Permission.SCORE_CASES));
        }
        return invitation;
    }

    /** The organisations before the panel, by credit code. */
    public List<Map.Entry<String, String>> getApplicants() {
        return List.copyOf(getInvitation().applicants().entrySet());
    }

    public boolean isOpen() {
        return getInvitation().member().state() == PanelMember.State.INVITED && !getInvitation().member().panel().concluded();
    }

    /** An accepted seat can be left until the tally, when an interest is only noticed then. */
    public boolean isLeavable() {
        return getInvitation().member().state().seated() && !getInvitation().member().panel().concluded();
    }

    public String getState() {
        return format.text(Words.memberState(getInvitation().member().state()));
    }

    public String accept() {
        invitations.accept(panel, noInterest, current.require(Permission.SCORE_CASES));
        return notes.next("/expert/reviews", bundles.text("expert", "invitation.accepted", getInvitation().call().title()));
    }

    public String decline() {
        List<String> interestedIn = interests.entrySet().stream().filter(entry -> Boolean.TRUE.equals(entry.getValue())).map(Map.Entry::getKey).toList();
        invitations.decline(panel, reason, interestedIn, current.require(Permission.SCORE_CASES));
        return notes.next("/expert/reviews", bundles.text("expert", "invitation.declined", getInvitation().call().title()));
    }

    public Long getPanel() {
        return panel;
    }

    public void setPanel(Long panel) {
        this.panel = panel;
    }

    public boolean isNoInterest() {
        return noInterest;
    }

    public void setNoInterest(boolean noInterest) {
        this.noInterest = noInterest;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** In which applicants there is an interest, by credit code. */
    public Map<String, Boolean> getInterests() {
        return interests;
    }
}
