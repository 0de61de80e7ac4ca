package cn.hangce.policy;

import java.time.LocalDate;
import java.util.List;

/**
 * How a program’s file judges one applicant, and what would have to be otherwise where it fails.
 *
 * @param prospect    how the program stands to the applicant
 * @param judgedOn   the day it is judged for
 * @param assessment the judgement by the facts as they are
 * @param shortfalls one for each failed condition whose gap the facts can tell, in the order of the file
 * @param within     the judgement with all gaps closed, where that is within reach; otherwise null
 */
public record Outlook(Prospect prospect, LocalDate judgedOn, Assessment assessment, List<Shortfall> shortfalls, Assessment within) {

    public Outlook {
        shortfalls = List.copyOf(shortfalls);
    }

    /** The judgement that says what the program would bring: as it is, or with the gaps closed; null where neither says. */
    public Assessment promising() {
        return Boolean.TRUE.equals(assessment.eligible()) ? assessment
                : within != null && Boolean.TRUE.equals(within.eligible()) ? within : null;
    }
}
