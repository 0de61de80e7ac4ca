package cn.hangce.casework.aftercare;

import cn.hangce.casework.Recognition;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Evaluation;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The evaluations of a program as they concern its holders. */
public final class Evaluations {

    private static final String TERM = "term";
    private static final Map<String, Integer> YEARS = Map.of("year", 1, "two-years", 2, "three-years", 3, TERM, 1);

    /** What can follow without a title that could be lost, and without time to put things right. */
    private static final Set<String> ON_RECORD = Set.of("record", "notify", "publish", "warn", "compensate", "support");

    private Evaluations() {
    }

    /**
     * Those that all holders of a program go through together. Where nobody has a title, the text may still have the districts judge
     * every year how those keep to it to whom something was granted (document 18, 五(一)); what follows then can only be put on record.
     */
    public static List<Evaluation> rounds(Program program) {
        return program.provisions().evaluations().stream().filter(each -> each.every() != null && YEARS.containsKey(each.every()) && !each.grades().isEmpty())
                .filter(each -> program.recognition() != null || district(each) && onRecordOnly(each)).toList();
    }

    private static boolean onRecordOnly(Evaluation evaluation) {
        return evaluation.outcomes().stream().allMatch(outcome -> ON_RECORD.contains(outcome.effect()));
    }

    static Evaluation round(Program program, String id) {
        return rounds(program).stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseThrow(() -> new CareRefused(CareRule.NO_SUCH_CLAUSE, String.valueOf(id)));
    }

    /** How many years lie between one round and the next. */
    static int step(Evaluation evaluation) {
        return YEARS.get(evaluation.every());
    }

    /** Whether the districts judge; else the bureau, or the bureau enters what others have judged for it. */
    public static boolean district(Evaluation evaluation) {
        return evaluation.by().equals("district");
    }

    /** Whether the holder has a sheet: recognised by then, and of the end of the term only those whose term ends in the year. */
    static boolean concerns(Evaluation evaluation, Recognition holder, int year) {
        boolean ends = holder.endsOn() != null && holder.endsOn().getYear() == year;
        return holder.recognisedOn().getYear() <= year && (evaluation.every().equals(TERM) ? ends
                : holder.endsOn() == null || holder.endsOn().getYear() >= year);
    }

    static boolean takesPart(Evaluation evaluation, Recognition holder, int year) {
        return evaluation.scheme() == null || evaluation.scheme().newcomers() || holder.recognisedOn().getYear() < year;
    }
}
