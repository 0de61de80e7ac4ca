package cn.hangce.web.office;

import cn.hangce.casework.Editions;
import cn.hangce.casework.LeftOut;
import cn.hangce.casework.Panel;
import cn.hangce.casework.PanelMember;
import cn.hangce.casework.Panels;
import cn.hangce.casework.RankOrder;
import cn.hangce.casework.ReviewDesk;
import cn.hangce.casework.ReviewWay;
import cn.hangce.casework.ScoreSheet;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.Words;
import cn.hangce.policy.Criterion;
import cn.hangce.registry.Actor;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How the panels of a call stand: who sits on them, who was left out, how far they have got, and the tally. */
@Named("panelDesk")
@ViewScoped
public class PanelDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallDesk desk;
    @Inject
    private ReviewDesk review;
    @Inject
    private Panels panels;
    @Inject
    private Score score;
    @Inject
    private Format format;
    @Inject
    private Editions editions;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;
    private final Map<String, String> reasons = new HashMap<>();
    private transient List<PanelProgress> shown;

    public List<PanelProgress> getPanels() {
        if (shown == null) {
            Actor officer = desk.officer();
            Map<Long, CaseRow> rows = desk.getCases().stream().collect(Collectors.toMap(CaseRow::id, Function.identity()));
            shown = panels.of(desk.getId(), officer).stream().map(panel -> progress(panel, rows, officer)).toList();
        }
        return shown;
    }

    private PanelProgress progress(Panel panel, Map<Long, CaseRow> rows, Actor officer) {
        List<PanelProgress.Line> lines = RankOrder.of(review.tallies(panel.id(), officer)).stream()
                .map(each -> new PanelProgress.Line(each.rank(), rows.get(each.tally().caseId()), each.tally())).toList();
        boolean running = lines.stream().anyMatch(line -> line.row().waitsIn(StageKind.EXPERT_REVIEW));
        return new PanelProgress(panel, lines, running);
    }

    /** Whether the experts of this call vote, and do not score. */
    public boolean isVote() {
        return way().byVote();
    }

    /** From when on a case passes, in words. */
    public String getRule() {
        if (!isVote()) {
            return bundles.text("office", "panel.rule", String.valueOf(desk.getCall().passMark()));
        }
        return way().vote().beyond() ? bundles.text("office", "panel.rule.majority") : bundles.text("office", "panel.rule.share", way().vote().text());
    }

    private ReviewWay way() {
        return ReviewWay.ofReview(editions.of(desk.getCall()));
    }

    public String seat(PanelMember member) {
        return format.text(Words.seat(member.seat()));
    }

    public String state(PanelMember member) {
        return format.text(Words.memberState(member.state()));
    }

    public String ground(LeftOut.Ground ground) {
        return format.text(Words.ground(ground));
    }

    public String result(ScoreSheet sheet) {
        return score.of(sheet);
    }

    /** Takes an expert off a panel; the reason that was typed stays on the page where that is refused. */
    public String replace(long panelId, String account) {
        panels.replace(panelId, account, reasons.get(account), desk.officer());
        return notes.next(desk.at("panels"), bundles.text("office", "expert.was.replaced"));
    }

    /** Draws for seats that are empty or overdue. */
    public String fill(long panelId) {
        Panel filled = panels.fill(panelId, desk.officer());
        return notes.next(desk.at("panels"), bundles.text("office", filled.vacancies().isEmpty() ? "seats.filled" : "seats.still.empty",
                String.valueOf(filled.vacancies().size())));
    }

    /** Why an expert is taken off, by account. */
    public Map<String, String> getReasons() {
        return reasons;
    }

    public List<Criterion> getCriteria() {
        return editions.of(desk.getCall()).scoring();
    }

    public String conclude(long panelId) {
        review.conclude(panelId, desk.officer());
        return notes.next(desk.at("panels"), bundles.text("office", "panel.was.concluded"));
    }
}
