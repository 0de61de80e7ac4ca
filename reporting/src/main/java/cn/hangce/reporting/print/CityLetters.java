package cn.hangce.reporting.print;

import cn.hangce.reporting.document.Basis;
import cn.hangce.reporting.document.CallDocument;
import cn.hangce.reporting.document.NoticeDocument;
import cn.hangce.reporting.document.RecognitionDocument;
import java.util.List;
import java.util.stream.Collectors;

/** What the city tells everybody, under its red mark: the call, the notice, the recognition document. */
final class CityLetters {

    private final Labels labels;
    private final Stamp stamp;

    CityLetters(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> call(CallDocument call) {
        Basis basis = call.basis();
        Letter letter = new Letter(labels).recipients(labels.say("call.recipients"))
                .body("call.opening", basis.regulation(), basis.number(), basis.program())
                .heading("call.window").body("call.window-text", call.opensOn(), call.closesOn());
        clauses(letter, "call.conditions", call.conditions());
        clauses(letter, "call.materials", call.materials());
        clauses(letter, "call.benefits", call.benefits());
        letter.heading("call.way").body("call.way-text", way(call)).heading("call.terms");
        if (call.quota() == null) {
            letter.body("call.no-quota");
        } else {
            letter.body("call.quota", call.quota());
        }
        letter.body("call.budget", call.cityBudgetYuan(), ChineseAmount.of(call.cityBudgetYuan()))
                .body("call.publicity", call.publicityDays())
                .heading("call.applying").body("call.applying-text");
        return List.of(letter.withMark(call, stamp));
    }

    private void clauses(Letter letter, String heading, List<CallDocument.Clause> clauses) {
        letter.heading(heading);
        int number = 0;
        for (CallDocument.Clause clause : clauses) {
            String note = clause.note().in(labels.locale());
            letter.body("call.clause", ++number, clause.label(), note.isEmpty() ? "" : labels.say("call.note", note), clause.cite());
        }
    }

    private String way(CallDocument call) {
        return call.stages().stream().map(stage -> stage.label().in(labels.locale())).collect(Collectors.joining(labels.say("call.way-then")));
    }

    List<Sheet> notice(NoticeDocument notice) {
        Basis basis = notice.basis();
        Sheet letter = new Letter(labels).body("notice.opening", basis.regulation(), basis.number(), basis.program(), notice.firms().size())
                .body("notice.period", notice.issuedOn(), notice.openUntil())
                .body("notice.objection").body("notice.annex").withMark(notice, stamp);
        return List.of(letter, Lists.firms(labels, labels.say("notice.list"), notice.firms()));
    }

    List<Sheet> recognition(RecognitionDocument document) {
        Basis basis = document.basis();
        String opening = document.firms().size() == 1 ? "recognition.opening-one" : "recognition.opening";
        Sheet letter = new Letter(labels).recipients(labels.say("recognition.recipients"))
                .body(opening, basis.regulation(), basis.number(), document.firms().get(0).name(), document.firms().size(), document.standing())
                .body("recognition.term", document.term().getYears(), document.issuedOn(),
                        document.issuedOn().plus(document.term()).minusDays(1))
                .body("recognition.annex", document.standing()).withMark(document, stamp);
        return List.of(letter, Lists.firms(labels, labels.say("recognition.list", document.standing()), document.firms()));
    }
}
