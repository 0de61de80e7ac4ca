package cn.hangce.policy;

import cn.hangce.policy.language.Bounds;
import cn.hangce.policy.language.Change;
import cn.hangce.policy.language.Gap;
import cn.hangce.policy.language.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what would have to be otherwise where one version of one program judges that it fails. */
final class Forecaster {

    private final Assessor assessor;
    private final List<JudgedCondition> conditions;
    private final Vocabulary vocabulary;
    private final Reach reach;
    private final Bounds bounds;

    Forecaster(Assessor assessor, List<JudgedCondition> conditions, Vocabulary vocabulary) {
        this.assessor = assessor;
        this.conditions = conditions;
        this.vocabulary = vocabulary;
        this.reach = new Reach(vocabulary);
        this.bounds = new VocabularyBounds(vocabulary);
    }

    Outlook outlook(Facts facts, LocalDate asOf) {
        Assessment assessment = assessor.assess(facts, asOf);
        LocalDate day = facts.has(Vocabulary.AS_OF) ? (LocalDate) facts.get(Vocabulary.AS_OF) : asOf;
        if (!Boolean.FALSE.equals(assessment.eligible())) {
            Prospect prospect = prospect(assessment, Prospect.ELIGIBLE);
            return new Outlook(prospect, day, assessment, List.of(), null);
        }
        Row row = facts.row(asOf);
        List<Shortfall> shortfalls = new ArrayList<>();
        Optional<Gap> all = Optional.of(new Gap(List.of()));
        for (int i = 0; i < conditions.size(); i++) {
            if (Boolean.FALSE.equals(assessment.conditions().get(i).holds())) {
                Gap nearest = conditions.get(i).holds().gaps(row, bounds).stream().min(reach.nearestFirst()).orElse(null);
                boolean within = nearest != null && reach.isWithin(nearest);
                if (nearest != null) {
                    shortfalls.add(new Shortfall(assessment.conditions().get(i), nearest, within, vocabulary));
                }
                all = within ? all.flatMap(gap -> gap.and(nearest)) : Optional.empty();
            }
        }
        Assessment closed = assessment.failed().size() > Reach.MOST_FAILED ? null : all.map(gap -> closed(facts, gap, asOf)).orElse(null);
        boolean onlyWaits = assessment.failed().equals(List.of(Condition.VALIDITY));
        Prospect prospect = closed == null ? Prospect.NOT : onlyWaits ? prospect(closed, Prospect.NEARLY) : Prospect.NEARLY;
        return new Outlook(prospect, day, assessment, shortfalls, closed);
    }

    /** @param fits where everything holds; a program that is only not open yet is judged as on its first day */
    private Prospect prospect(Assessment unfailed, Prospect fits) {
        return unfailed.eligible() == null ? Prospect.UNKNOWN : conditions.size() > 1 ? fits : Prospect.JUDGED;
    }

    /** The judgement with another value here and there; null where something fails then. */
    private Assessment closed(Facts facts, Gap gap, LocalDate asOf) {
        Facts otherwise = facts;
        for (Change change : gap.changes()) {
            otherwise = otherwise.with(change.fact(), change.to());
        }
        Assessment closed = assessor.assess(otherwise, asOf);
        return closed.failed().isEmpty() ? closed : null;
    }

    /** What the vocabulary lets facts be. */
    private record VocabularyBounds(Vocabulary vocabulary) implements Bounds {

        @Override
        public long least(String fact) {
            return vocabulary.fact(fact).min();
        }

        @Override
        public long most(String fact) {
            return vocabulary.fact(fact).max();
        }

        @Override
        public int decimals(String fact) {
            return Reach.decimals(vocabulary.fact(fact));
        }
    }
}
