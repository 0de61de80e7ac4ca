package cn.hangce.casework;

import cn.hangce.policy.Deadline;
import cn.hangce.policy.LastDay;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.WorkCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * How long a list is open to objections in a stage of publicity. A period that the text prints is the least: the call may make it longer
 * in the text’s own sort of days, working or calendar ones, and never shorter. Where the text prints none the call’s number counts, in
 * calendar days.
 *
 * @param stage  of the program’s file
 * @param length of both the longer one
 */
public record NoticePeriod(Stage stage, Deadline length) {

    static NoticePeriod of(Stage stage, int days) {
        return new NoticePeriod(stage, stage.deadline() == null ? Deadline.ofDays(days) : stage.deadline().atLeast(days));
    }

    /**
     * Each stage of publicity that the program has, in order, with its period.
     *
     * @param days the call’s number; 1 where only the text’s own periods are wanted
     */
    public static List<NoticePeriod> of(Program program, int days) {
        return publicities(program).stream().map(stage -> of(stage, days)).toList();
    }

    /** The smallest number of days that a call of the program may fix. */
    public static int least(Program program) {
        return of(program, 1).stream().mapToInt(period -> period.length().days()).max().orElse(1);
    }

    /** @throws UnlawfulAct {@link Rule#PUBLICITY_SHORT} where the number is smaller than a period that the text prints */
    static void requireLawful(Program program, int days) {
        publicities(program).stream().filter(stage -> stage.deadline() != null && stage.deadline().days() > days).findFirst().ifPresent(stage -> {
            throw new UnlawfulAct(Rule.PUBLICITY_SHORT, stage.label(), stage.deadline().words(), String.valueOf(days));
        });
    }

    private static List<Stage> publicities(Program program) {
        return StageKind.PUBLICITY.in(program).toList();
    }

    /**
     * The term of a list that is published on {@code day}.
     *
     * @throws UnlawfulAct {@link Rule#CALENDAR_MISSING} where working days are counted over a year that is not known: by weekends alone
     *                     there would be too few of them, and everybody would go by that. Calendar days are as many as they are
     *                     in any year, and objections are taken on a free day too
     */
    NoticeTerm from(LocalDate day, WorkCalendar calendar) {
        LastDay last = length.lastDay(day, calendar);
        if (!last.sure() && length.working() > 0) {
            throw new UnlawfulAct(Rule.CALENDAR_MISSING, stage.label(), last.missing());
        }
        return new NoticeTerm(stage.id(), length, day, last.day());
    }
}
