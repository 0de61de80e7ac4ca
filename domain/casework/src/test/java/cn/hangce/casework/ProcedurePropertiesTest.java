package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Trial.Outcome;
import cn.hangce.casework.Trial.State;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * What holds for every program, whoever tries whatever, in whatever order: no stage is skipped, nothing is done twice or after the end
 * (but what was got by a breach can be taken back), a refused act changes nothing, no case is lost on its way, and no entry of the history ever changes.
 */
class ProcedurePropertiesTest extends OverEveryProgram {

    /** They lead out of a procedure or leave the case where it is; a case for which nothing else is left is lost. */
    private static final Set<Act> LEADS_NOWHERE = EnumSet.of(Act.WITHDRAW, Act.FORFEIT, Act.AMEND, Act.CANCEL_SUPPORT);
    /** Leave the case in its stage, and still are done once. */
    private static final Set<Act> ONCE = EnumSet.of(Act.PUBLISH, Act.START_REVIEW, Act.SCORE);

    @Property(tries = 200)
    void noStageIsSkippedNothingFollowsTheEndAndARefusedActChangesNothing(@ForAll("programs") Program program, @ForAll("attempts") List<Attempt> attempts) {
        List<String> stages = program.stages().stream().map(Stage::id).toList();
        Acts acts = Trial.of(program, attempts, outcome -> {
            State now = State.of(outcome.subject());
            assertEquals(outcome.before().hashes(), now.hashes().subList(0, outcome.before().hashes().size()), "the history only grows");
            chain(outcome.subject());
            if (!outcome.done() || outcome.acts().begun() != null) {
                assertEquals(outcome.before(), now, () -> "changes nothing: " + outcome);
                return;
            }
            assertTrue(!outcome.before().place().status().ended() || outcome.act() == Act.CANCEL_SUPPORT, () -> "nothing happens after the end: " + outcome);
            int from = stages.indexOf(outcome.before().place().stage());
            int to = stages.indexOf(outcome.subject().stage());
            boolean back = outcome.subject().status() == Status.RETURNED;
            assertTrue(to - from <= 1 && (to >= from || back), () -> "no stage is skipped: " + outcome);
            assertTrue(outcome.act() != Act.CLOSE_PUBLICITY || outcome.acts().journey.day().isAfter(outcome.acts().notice().openUntil()),
                    () -> "no list is closed while objections are taken: " + outcome);
        });
        assertTrue(acts.subject().history().stream().filter(entry -> entry.fromStatus() != null && !entry.fromStatus().granted() && entry.toStatus().granted())
                .count() <= 1, "granted at most once");
    }

    @Property(tries = 125)
    void whatIsDoneCannotBeDoneAgainByTheSameNorByAColleagueWhoSawTheSame(@ForAll("programs") Program program,
            @ForAll("attempts") List<Attempt> attempts) {
        Trial.of(program, attempts, outcome -> {
            if (!outcome.done() || !isDoneForGood(outcome)) {
                return;
            }
            State now = State.of(outcome.subject());
            assertNotNull(Trial.refusal(outcome.again()), () -> "done twice: " + outcome);
            assertEquals(now, State.of(outcome.subject()), () -> "changed by the repetition: " + outcome);
            assertNotNull(Trial.refusal(outcome.colleagues()), () -> "done by two at once: " + outcome);
            assertEquals(now, State.of(outcome.subject()), () -> "changed by the colleague: " + outcome);
        });
    }

    private static boolean isDoneForGood(Outcome outcome) {
        Stage stage = Entitled.stage(outcome.acts().journey.program, outcome.before().place().stage());
        boolean signedForOne = outcome.act() == Act.SIGN && !Entitled.signsForTwo(outcome.by(), stage);
        return outcome.hasMoved() || signedForOne || ONCE.contains(outcome.act());
    }

    @Property(tries = 200)
    void noCaseIsLostBetweenTwoStages(@ForAll("programs") Program program, @ForAll("attempts") List<Attempt> attempts) {
        List<String> stages = program.stages().stream().map(Stage::id).toList();
        Acts acts = Trial.of(program, attempts, outcome -> {
            Case subject = outcome.subject();
            assertTrue(stages.contains(subject.stage()), () -> "in no stage of its program: " + outcome);
            assertTrue(subject.status().ended() || Entitled.isSomebodys(program, subject.stage()) && leadsOn(program, subject),
                    () -> "nobody can go on: " + outcome);
        });
        // Wherever it was left, those whose turn it is bring it to its end.
        for (int steps = 0; !acts.subject().status().ended(); steps++) {
            Outcome step = Trial.next(acts);
            assertTrue(step.done() && steps < 100, () -> "lost: " + step);
        }
    }

    private static boolean leadsOn(Program program, Case subject) {
        Procedure procedure = new Procedure(program);
        return Arrays.stream(Act.values()).anyMatch(act -> !LEADS_NOWHERE.contains(act) && procedure.allows(act, subject.place()));
    }

    private static void chain(Case subject) {
        String previous = "";
        for (HistoryEntry entry : subject.history()) {
            assertEquals(previous, entry.previousHash());
            assertTrue(entry.intact());
            previous = entry.hash();
        }
    }
}
