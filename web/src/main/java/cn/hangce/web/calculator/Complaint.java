package cn.hangce.web.calculator;

import cn.hangce.policy.FactProblem;
import cn.hangce.web.Bundles;
import cn.hangce.web.FactField;
import cn.hangce.web.Format;
import java.math.BigDecimal;

/** What is wrong with an answer, beside its question: in the words of the boxes, not of the API. */
final class Complaint {

    private static final int QUOTED = 40;

    private Complaint() {
    }

    /** @param typed as the box shows it */
    static String of(FactField field, FactProblem problem, String typed, Bundles bundles, Format format) {
        String quoted = typed.length() <= QUOTED ? typed : typed.substring(0, QUOTED) + "…";
        if (problem.code().equals(Answers.LENGTH)) {
            return bundles.text("calculator", "wrong.length", quoted, Answers.LONGEST);
        }
        if (problem.code().equals("choice") || field.yesNo()) {
            return bundles.text("calculator", "wrong.choice", quoted);
        }
        if (field.percent()) {
            boolean range = problem.code().equals("range");
            return bundles.text("calculator", range ? "wrong.percent.range" : "wrong.percent", quoted,
                    format.percent(BigDecimal.valueOf(field.fact().min())), format.percent(BigDecimal.valueOf(field.fact().max())));
        }
        return bundles.text("calculator", "wrong", quoted, format.text(problem.message()));
    }
}
