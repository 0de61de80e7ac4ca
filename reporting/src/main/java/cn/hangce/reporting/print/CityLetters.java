package cn.hangce.reporting.print;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.ApprovalDocument;
import cn.hangce.reporting.document.Basis;
import cn.hangce.reporting.document.CallDocument;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.Ground;
import cn.hangce.reporting.document.ListedFirm;
import cn.hangce.reporting.document.NoticeDocument;
import cn.hangce.reporting.document.RecognitionDocument;
import java.util.List;

/** What the city tells everybody, under its red mark: the call, the notice, the document on who is recognised or supported. */
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
                .body("call.opening", basis.regulation(), labels.number(basis), basis.program())
                .section("call.window").body("call.window-text", call.opensOn(), call.closesOn());
        clauses(letter, "call.conditions", call.conditions());
        clauses(letter, "call.materials", call.materials());
        clauses(letter, "call.benefits", call.benefits());
        letter.section("call.way").body("call.way-text", labels.joined(call.way().stages(), "then"));
        terms(letter, call);
        letter.section("call.applying").body(call.way().byDistrict() ? "call.applying-district" : "call.applying-text");
        return Imprint.on(List.of(letter.remark("public").sheet(Letter.Head.DOCUMENT, call, stamp)), labels, call, call.basis().others());
    }

    private static void clauses(Letter letter, String heading, List<Clause> clauses) {
        if (!clauses.isEmpty()) {
            letter.section(heading).clauses(clauses);
        }
    }

    private static void terms(Letter letter, CallDocument call) {
        List<Clause> publicity = call.way().publicity();
        letter.section(publicity.isEmpty() ? "call.terms-bare" : "call.terms");
        if (call.quota() == null) {
            letter.body("call.no-quota");
        } else {
            letter.body(call.way().byScore() ? "call.quota-ranked" : "call.quota", call.quota());
        }
        if (call.cityBudgetYuan() > 0) {
            letter.body("call.budget", call.cityBudgetYuan(), ChineseAmount.of(call.cityBudgetYuan()));
        }
        if (publicity.size() == 1) {
            letter.body("call.publicity", publicity.get(0).note());
        } else {
            publicity.forEach(each -> letter.body("call.publicity-of", each.label(), each.note()));
        }
    }

    List<Sheet> notice(NoticeDocument notice) {
        Basis basis = notice.basis();
        String kind = notice.recognises() ? "" : "-support";
        Sheet letter = new Letter(labels).body("notice.opening" + kind, basis.regulation(), labels.number(basis),
                        labels.joined(notice.steps(), "then"), basis.program(), notice.firms().size())
                .body(notice.period().moved() ? "notice.period-moved" : "notice.period", notice.period().from(), notice.period().until(), notice.period().length())
                .body("notice.objection").enclosed("notice.annex" + kind).sheet(Letter.Head.DOCUMENT, notice, stamp);
        return List.of(letter, Lists.firms(labels, labels.say("notice.list" + kind), notice.firms()));
    }

    List<Sheet> recognition(RecognitionDocument document) {
        Letter letter = new Letter(labels).recipients(labels.say("recognition.recipients"));
        opening(letter, "recognition.opening", document.basis(), document.ground(), document.firms(), document.standing());
        if (document.validUntil() == null) {
            letter.body("recognition.no-end", document.issuedOn());
        } else {
            letter.body("recognition.term", document.issuedOn(), document.validUntil());
        }
        consequences(letter, "recognition.", document.ground());
        letter.body("recognition.care").enclosed("recognition.annex", document.standing()).remark("public");
        return Imprint.on(List.of(letter.sheet(Letter.Head.DOCUMENT, document, stamp),
                Lists.firms(labels, labels.say("recognition.list", document.standing()), document.firms())), labels, document, document.basis().others());
    }

    List<Sheet> approval(ApprovalDocument document) {
        Letter letter = new Letter(labels).recipients(labels.say("approval.recipients"));
        opening(letter, "approval.opening", document.basis(), document.ground(), document.firms(), document.basis().program());
        consequences(letter, "approval.", document.ground());
        letter.enclosed("approval.annex").remark("public");
        return Imprint.on(List.of(letter.sheet(Letter.Head.DOCUMENT, document, stamp), Lists.firms(labels, labels.say("approval.list"), document.firms())),
                labels, document, document.basis().others());
    }

    private void opening(Letter letter, String key, Basis basis, Ground ground, List<ListedFirm> firms, Text what) {
        letter.body(firms.size() == 1 ? key + "-one" : key, basis.regulation(), labels.number(basis), labels.joined(ground.steps(), "then"),
                firms.get(0).name(), firms.size(), what);
    }

    private static void consequences(Letter letter, String kind, Ground ground) {
        if (!ground.benefits().isEmpty()) {
            letter.body(kind + "benefits").clauses(ground.benefits());
        }
        if (!ground.duties().isEmpty()) {
            letter.body(kind + "duties").clauses(ground.duties());
        }
    }
}
