package cn.hangce.web.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.aftercare.Consequence;
import cn.hangce.casework.aftercare.EvaluationSheet;
import cn.hangce.casework.aftercare.Reading;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** How holders without a title were judged, for the page of a case that the reader has opened. */
@Named("caseJudged")
@RequestScoped
public class CaseJudged {

    @Inject
    private Reading reading;

    private Long read;
    private List<EvaluationSheet> evaluations;
    private List<Consequence> consequences;

    private void read(Case subject) {
        if (!subject.id().equals(read)) {
            read = subject.id();
            evaluations = reading.evaluationsOf(subject);
            consequences = reading.consequencesOf(subject);
        }
    }

    public List<EvaluationSheet> evaluations(Case subject) {
        read(subject);
        return evaluations;
    }

    public List<Consequence> consequences(Case subject) {
        read(subject);
        return consequences;
    }
}
