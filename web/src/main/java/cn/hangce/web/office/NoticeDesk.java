package cn.hangce.web.office;

import cn.hangce.casework.Notice;
import cn.hangce.casework.NoticeTerm;
import cn.hangce.casework.Objection;
import cn.hangce.casework.Publicity;
import cn.hangce.casework.Rule;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.reporting.papers.Drafts;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Language;
import cn.hangce.web.Notes;
import cn.hangce.web.document.Previews;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Publishes the list of a call, answers objections to it and closes it. */
@Named("noticeDesk")
@ViewScoped
public class NoticeDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CallDesk desk;
    @Inject
    private Publicity publicity;
    @Inject
    private Drafts drafts;
    @Inject
    private Previews previews;
    @Inject
    private CityClock clock;
    @Inject
    private AuditTrail trail;
    @Inject
    private CurrentActor current;
    @Inject
    private Format format;
    @Inject
    private Language language;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private String title;
    /** Answers being typed, by objection. */
    private final Map<Long, String> answers = new HashMap<>();
    private transient Selection<CaseRow> list;
    private transient List<NoticeView> notices;

    /** A notice with its objections. */
    public record NoticeView(Notice notice, List<Objection> objections, int cases, boolean over) {
    }

    /** Passed the review and not on a notice yet. */
    public Selection<CaseRow> getList() {
        if (list == null) {
            list = desk.select(row -> row.waitsIn(StageKind.PUBLICITY) && row.subject().noticeId() == null);
        }
        return list;
    }

    /** Showing an objection shows who raised it and how to reach them, which goes on the audit trail. */
    public List<NoticeView> getNotices() {
        if (notices == null) {
            Actor officer = current.require(Permission.RUN_REVIEWS);
            notices = publicity.notices().stream().filter(notice -> notice.call().id().equals(desk.getId()))
                    .map(notice -> view(notice, officer)).toList();
            notices.stream().flatMap(view -> view.objections().stream())
                    .forEach(objection -> trail.personalDataRead(officer, "objection " + objection.number()));
        }
        return notices;
    }

    private NoticeView view(Notice notice, Actor officer) {
        return new NoticeView(notice, publicity.objections(notice.id(), officer), publicity.casesOn(notice.id()).size(),
                clock.today().isAfter(notice.openUntil()));
    }

    public String publish() {
        Notice notice = publicity.publish(getList().ids(), title, current.require(Permission.RUN_REVIEWS));
        return notes.next(desk.at("notices"), bundles.text("office", "notice.was.published", format.date(notice.openUntil()), format.deadline(notice.term().length())));
    }

    /** Until when the chosen cases, or all of them, would be open to objections if they were published today; or why they cannot be. */
    public String getPlan() {
        List<CaseRow> rows = getList().getChosen().isEmpty() ? getList().getRows() : getList().getChosen();
        if (rows.isEmpty()) {
            return "";
        }
        try {
            NoticeTerm term = publicity.planned(rows.stream().map(CaseRow::subject).toList());
            return bundles.text("office", "notice.plan", format.date(term.until()), format.deadline(term.length()));
        } catch (UnlawfulAct refused) {
            // As long as nothing is chosen, several stages side by side are no mistake.
            return refused.rule() == Rule.NOTICE_STAGES && getList().getChosen().isEmpty() ? "" : refused.message(language.getLocale());
        }
    }

    /** The notice that would be published, as a draft. */
    public void preview() throws IOException {
        previews.send("notice", drafts.notice(getList().ids(), getTitle(), current.require(Permission.RUN_REVIEWS)));
    }

    public String uphold(long objectionId) {
        return answer(objectionId, true);
    }

    public String dismiss(long objectionId) {
        return answer(objectionId, false);
    }

    private String answer(long objectionId, boolean upheld) {
        Objection answered = publicity.answer(objectionId, upheld, answers.get(objectionId), current.require(Permission.RUN_REVIEWS));
        return notes.next(desk.at("notices"), bundles.text("office", upheld ? "objection.was.upheld" : "objection.was.dismissed", answered.number()));
    }

    public String close(long noticeId) {
        publicity.close(noticeId, current.require(Permission.RUN_REVIEWS));
        return notes.next(desk.at("notices"), bundles.text("office", "notice.was.closed"));
    }

    /** The title that is proposed until another one is typed. */
    public String getTitle() {
        return title == null ? bundles.text("office", "notice.title.proposal", desk.getCall().title()) : title;
    }

    public void setTitle(String title) {
        this.title = title == null ? "" : title;
    }

    public Map<Long, String> getAnswers() {
        return answers;
    }
}
