package cn.hangce.reporting.print;

import cn.hangce.reporting.document.Basis;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.HeldTitle;
import cn.hangce.reporting.document.RecoveryOrderDocument;
import cn.hangce.reporting.document.RectificationNoticeDocument;
import cn.hangce.reporting.document.RevocationDecisionDocument;
import cn.hangce.reporting.document.RevocationDecisionDocument.Effects;
import cn.hangce.reporting.document.RevocationDecisionDocument.Hearing;
import java.util.List;

/** Letters to the holder of a recognition, or of a grant: that it has to put things right, has lost it, has to pay back. */
final class CareLetters {

    private final Labels labels;
    private final Stamp stamp;

    CareLetters(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> revocation(RevocationDecisionDocument decision) {
        Letter letter = to(decision.held()).section("revocation.ground");
        ground(decision.basis(), decision.ground(), letter).words(decision.reason()).section("revocation.hearing");
        heard(decision, letter);
        letter.section("revocation.decision").words(decision.decision());
        end(decision, letter);
        effects(decision.effects(), letter);
        return List.of(letter.body("care.remedy").sheet(Letter.Head.LETTER, decision, stamp));
    }

    /** To whom it goes, and what the receiver holds or held. */
    private Letter to(HeldTitle held) {
        Letter letter = new Letter(labels).recipients(labels.say("to", held.holder()));
        return held.isRecognition() ? letter.body("care.recognised", held.recognisedOn(), held.title(), held.document(), held.certificate())
                : letter.body("care.granted", held.recognisedOn(), held.title(), held.document());
    }

    private static void end(RevocationDecisionDocument decision, Letter letter) {
        HeldTitle held = decision.held();
        if (held.isRecognition()) {
            letter.body("revocation.text", held.title(), decision.endedFrom(), held.certificate());
        } else if (decision.endedFrom() != null) {
            letter.body("cancellation.text", held.title(), decision.endedFrom());
        }
    }

    private Letter ground(Basis basis, Clause ground, Letter letter) {
        return letter.body("care.ground", ground.label(), basis.regulation(), labels.number(basis), ground.cite());
    }

    private static void heard(RevocationDecisionDocument decision, Letter letter) {
        Hearing hearing = decision.hearing();
        letter.body(decision.held().isRecognition() ? "revocation.told" : "cancellation.told", hearing.openedOn(), hearing.until());
        if (hearing.viewedOn() == null) {
            letter.body("revocation.no-view");
        } else {
            letter.body("revocation.view", hearing.viewedOn());
        }
    }

    private static void effects(Effects effects, Letter letter) {
        if (!effects.barred().isEmpty() && effects.barredUntil() == null) {
            letter.body("revocation.barred", effects.barred());
        } else if (!effects.barred().isEmpty()) {
            letter.body("revocation.barred-until", effects.barred(), effects.barredUntil());
        }
        if (effects.recovered()) {
            letter.body("revocation.recovered");
        }
        if (effects.recorded()) {
            letter.body("revocation.recorded");
        }
    }

    List<Sheet> recovery(RecoveryOrderDocument order) {
        Letter letter = to(order.held()).body(order.held().isRecognition() ? "recovery.revoked" : "recovery.cancelled", order.revokedOn());
        return List.of(ground(order.basis(), order.ground(), letter)
                .body("recovery.amount", order.yuan(), ChineseAmount.of(order.yuan()), order.order())
                .body("recovery.next", order.issuers()).body("care.remedy").sheet(Letter.Head.LETTER, order, stamp));
    }

    List<Sheet> rectification(RectificationNoticeDocument notice) {
        Letter letter = to(notice.held())
                .body("rectification.matter", String.valueOf(notice.year()), notice.matter().label(), notice.outcome(), notice.basis().regulation(),
                        labels.number(notice.basis()), notice.matter().cite())
                .body("rectification.due", notice.dueOn(), notice.issuers());
        if (!notice.failing().isEmpty()) {
            letter.body("rectification.failing", notice.failing());
        }
        return List.of(letter.sheet(Letter.Head.LETTER, notice, stamp));
    }
}
