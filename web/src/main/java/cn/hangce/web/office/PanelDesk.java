package cn.hangce.web.office;

import cn.hangce.casework.Panel;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.StageKind;
import cn.hangce.policy.Criterion;
import cn.hangce.casework.Editions;
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
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How far the panels of a call have got, and the tally. */
@Named("panelDesk")
@ViewScoped
public class PanelDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallDesk desk;
    @Inject
    private ReviewDesk review;
    @Inject
    private Editions editions;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;
    private transient List<PanelProgress> panels;

    public List<PanelProgress> getPanels() {
        if (panels == null) {
            Actor officer = current.require(Permission.RUN_REVIEWS);
            Map<Long, CaseRow> rows = desk.getCases().stream().collect(Collectors.toMap(CaseRow::id, Function.identity()));
            panels = review.panels(desk.getId(), officer).stream().map(panel -> progress(panel, rows, officer)).toList();
        }
        return panels;
    }

    private PanelProgress progress(Panel panel, Map<Long, CaseRow> rows, Actor officer) {
        List<PanelProgress.Line> lines = review.tallies(panel.id(), officer).stream()
                .map(tally -> new PanelProgress.Line(rows.get(tally.caseId()), tally)).toList();
        boolean running = lines.stream().anyMatch(line -> line.row().waitsIn(StageKind.EXPERT_REVIEW));
        return new PanelProgress(panel, lines, running);
    }

    public List<Criterion> getCriteria() {
        return editions.of(desk.getCall()).scoring();
    }

    public String conclude(long panelId) {
        review.conclude(panelId, current.require(Permission.RUN_REVIEWS));
        return notes.next(desk.at("panels"), bundles.text("office", "panel.was.concluded"));
    }
}
