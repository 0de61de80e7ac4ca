package cn.hangce.web.office;

import cn.hangce.casework.Panel;
import cn.hangce.casework.PanelMember;
import cn.hangce.casework.Panels;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Expert;
import cn.hangce.registry.ExpertPool;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Collectors;

/** The check of form and the draw of the panel for what has passed it. */
@Named("formCheck")
@ViewScoped
public class FormCheck implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallDesk desk;
    @Inject
    private ReviewDesk review;
    @Inject
    private Panels panels;
    @Inject
    private ExpertPool pool;
    @Inject
    private CityClock clock;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;
    private DrawForm draw;
    private transient Selection<CaseRow> list;
    private transient Selection<CaseRow> ready;

    /** Recommended by a district and not looked at by the city yet. */
    public Selection<CaseRow> getList() {
        if (list == null) {
            list = desk.select(row -> row.waitsIn(StageKind.EXPERT_REVIEW) && !isReady(row));
        }
        return list;
    }

    /** In order, and not before a panel yet. */
    public Selection<CaseRow> getReady() {
        if (ready == null) {
            ready = desk.select(row -> row.waitsIn(StageKind.EXPERT_REVIEW) && isReady(row) && row.subject().panelId() == null);
        }
        return ready;
    }

    private boolean isReady(CaseRow row) {
        return row.subject().formChecked() || desk.isFormCheckedApart();
    }

    public String pass() {
        review.passFormCheck(getList().ids(), desk.officer());
        return notes.next(desk.at("form"), bundles.text("office", "form.passed", String.valueOf(getList().ids().size())));
    }

    /** What the draw is asked for. */
    public DrawForm getDraw() {
        if (draw == null) {
            draw = new DrawForm(desk.getCall().panelSize(), clock.today().plusDays(Panels.DAYS_TO_ANSWER), pool.fields(Expert.Kind.TECHNICAL));
        }
        return draw;
    }

    public String draw() {
        Panel panel = panels.draw(getReady().ids(), getDraw().terms(), desk.officer());
        return notes.next(desk.at("panels"), bundles.text("office", "panel.drawn",
                panel.members().stream().map(PanelMember::name).collect(Collectors.joining("、"))));
    }
}
