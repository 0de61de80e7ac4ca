package cn.hangce.web.stage;

import cn.hangce.casework.contract.AcceptanceTerm;
import cn.hangce.policy.Stage;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import java.time.LocalDate;

/** What the days propose for the fact that a project is accepted late. */
record Lateness(AcceptanceTerm term) {

    /** Null where this is not the stage of acceptance, or no such fact follows from the days. */
    static Lateness of(Stage stage, AcceptanceTerm term) {
        return term == null || term.rule().late() == null || !term.rule().stage().equals(stage.id()) ? null : new Lateness(term);
    }

    String fact() {
        return term.rule().late();
    }

    String value(LocalDate today) {
        return Boolean.toString(term.daysLate(today) > 0);
    }

    String words(Bundles bundles, Format format, LocalDate today) {
        long days = term.daysLate(today);
        return bundles.text("contract", days > 0 ? "late.proposed.yes" : "late.proposed.no", format.date(term.endsOn()), format.date(term.lastDay()), format.number(days));
    }
}
