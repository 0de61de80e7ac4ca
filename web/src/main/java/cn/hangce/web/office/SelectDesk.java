package cn.hangce.web.office;

import cn.hangce.casework.Applications;
import cn.hangce.casework.Case;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Begins cases for those whom the text has the office look out. */
@Named("selectDesk")
@ViewScoped
public class SelectDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallDesk desk;
    @Inject
    private Applications applications;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private String creditCode;
    private String ground;

    public String select() {
        Case begun = applications.select(desk.getId(), creditCode.strip(), ground, current.require(Permission.RUN_REVIEWS));
        return notes.next(desk.at("select"), bundles.text("office", "select.done", begun.organisationName(), begun.number()));
    }

    public String getCreditCode() {
        return creditCode;
    }

    public void setCreditCode(String creditCode) {
        this.creditCode = creditCode;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
