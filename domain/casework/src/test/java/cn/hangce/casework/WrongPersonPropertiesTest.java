package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Trial.Outcome;
import cn.hangce.casework.Trial.State;
import cn.hangce.policy.Program;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whoever does something with a case is somebody whom the text lets do it; {@link Entitled} says who that is, without the code under test. */
class WrongPersonPropertiesTest extends OverEveryProgram {

    @Property(tries = 250)
    void nothingIsDoneByTheWrongPerson(@ForAll("programs") Program program, @ForAll("attempts") List<Attempt> attempts) {
        Trial.of(program, attempts, outcome -> {
            Case begun = outcome.acts().begun();
            if (begun != null) {
                assertTrue(Entitled.is(outcome.by(), outcome.act(), begun.place(), outcome.acts()), () -> "begun by the wrong person: " + outcome);
            } else if (outcome.done()) {
                assertTrue(Entitled.is(outcome.by(), outcome.act(), outcome.before().place(), outcome.acts()), () -> "by the wrong person: " + outcome);
                recorded(outcome);
            } else {
                assertEquals(outcome.before(), State.of(outcome.subject()), () -> "changed by somebody refused: " + outcome);
            }
        });
    }

    /** The history names who it was, in an office that they hold. */
    private static void recorded(Outcome outcome) {
        if (outcome.act() != Act.VERIFY) {
            HistoryEntry last = outcome.subject().last().orElseThrow();
            assertEquals(outcome.by().account(), last.actorAccount());
            assertTrue(outcome.by().is(last.actorRole()), () -> "in an office of another’s: " + outcome);
        }
    }

    @Property(tries = 125)
    void whoHasExaminedACaseNeverDecidesOnIt(@ForAll("programs") Program program, @ForAll("attempts") List<Attempt> attempts) {
        Trial.of(program, attempts, outcome -> {
            assertTrue(!outcome.done() || !Entitled.DECIDING.contains(outcome.act()) || !Entitled.examiners(outcome.subject()).contains(outcome.by().account()),
                    () -> "decided by whoever examined: " + outcome);
            if (!outcome.subject().status().ended() && Entitled.DECIDING.contains(outcome.acts().due())) {
                Entitled.examiners(outcome.subject()).forEach(account -> everyOneOfThem(outcome.acts(), account));
            }
        });
    }

    /** Whatever offices they hold beside the one in which they examined it. */
    private static void everyOneOfThem(Acts acts, String account) {
        for (Act decision : Entitled.DECIDING) {
            Outcome tried = Trial.tried(acts, decision, Attempt.inEveryOffice(account, acts.subject()), true);
            assertTrue(!tried.done(), () -> "decided by whoever examined: " + tried);
            assertEquals(tried.before(), State.of(acts.subject()), () -> "changed by somebody refused: " + tried);
        }
    }

    /** Step by step along the whole way, everybody else comes first. */
    @Property(tries = 75)
    void alongTheWholeWayOthersAreRefused(@ForAll("programs") Program program, @ForAll("attempts") List<Attempt> others) {
        Acts acts = Acts.of(program);
        for (int step = 0; !acts.subject().status().ended(); step++) {
            Attempt other = others.get(step % others.size()).ofWhatIsDue();
            Outcome refused = Trial.tried(acts, acts.due(), other.by(acts), true);
            assertTrue(!refused.done() || Entitled.is(refused.by(), refused.act(), refused.before().place(), acts), () -> "by the wrong person: " + refused);
            if (!acts.subject().status().ended() && !refused.done()) {
                Outcome next = Trial.next(acts);
                assertTrue(next.done(), () -> "whose turn it is: " + next);
            }
        }
    }
}
