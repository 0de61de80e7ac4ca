package cn.hangce.casework.aftercare;

import cn.hangce.casework.Recognition;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The duties of a program as they bind a holder. */
final class Duties {

    private static final String YEAR = "year";
    private static final String CHANGE = "change";
    private static final String NOTED = "done";

    private Duties() {
    }

    /** Those for which something is filed every year. */
    static List<Duty> filed(Program program) {
        return program.duties().stream().filter(duty -> YEAR.equals(duty.every())).toList();
    }

    static Duty filed(Program program, String id) {
        return one(filed(program), id);
    }

    /** Those by which a holder reports what has changed. */
    static List<Duty> ofChange(Program program) {
        return program.duties().stream().filter(duty -> CHANGE.equals(duty.on())).toList();
    }

    static Duty ofChange(Program program, String id) {
        return one(ofChange(program), id);
    }

    /** What can be found about a report: what the duty names, or that it was taken note of where it names nothing. */
    static List<String> findings(Duty duty) {
        return duty.outcomes().isEmpty() ? List.of(NOTED) : duty.outcomes().stream().map(Duty.Outcome::when).distinct().toList();
    }

    private static Duty one(List<Duty> duties, String id) {
        return duties.stream().filter(duty -> duty.id().equals(id)).findFirst()
                .orElseThrow(() -> new CareRefused(CareRule.NO_SUCH_CLAUSE, String.valueOf(id)));
    }

    /**
     * The years for which it is owed up to a day, the latest first: those that begin with the title held and in which it is still
     * held on the last day for it. The texts do not say whether the rest of the first year counts; here it does not.
     */
    static List<Integer> yearsUpTo(Recognition recognition, Duty duty, LocalDate day) {
        int first = recognition.recognisedOn().getYear() + 1;
        return IntStream.rangeClosed(first, Math.max(first - 1, day.getYear())).boxed()
                .filter(year -> recognition.heldOn(Filing.lastDay(duty, year))).sorted((one, other) -> other - one).toList();
    }

    static RecognitionEntry.Point point(Duty duty, Integer year, String word) {
        return new RecognitionEntry.Point(duty.id(), duty.cite(), year, word);
    }
}
