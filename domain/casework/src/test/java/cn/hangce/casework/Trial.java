package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.HistoryEntry.Place;
import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Lets a sequence of attempts be made on a case, and shows each one to whoever watches. */
final class Trial {

    private Trial() {
    }

    /** Everything that tells one state of a case from another. */
    record State(Place place, Map<String, CaseFact> facts, List<String> files, List<String> hashes, boolean formChecked, List<Object> review) {

        static State of(Case subject) {
            return new State(subject.place(), Map.copyOf(subject.facts()),
                    subject.attachments().stream().map(file -> file.id() + " " + file.finding() + " " + file.findingNote()).toList(),
                    subject.history().stream().map(HistoryEntry::hash).toList(), subject.formChecked(),
                    Arrays.asList(subject.panelId(), subject.noticeId(), subject.meanScoreHundredths()));
        }
    }

    /**
     * One attempt and what came of it.
     *
     * @param act        as the history has it where it was done, and as it was tried otherwise
     * @param refusal    null where it was done
     * @param again      the very same once more
     * @param colleagues the same by a colleague, made ready before it was done
     */
    record Outcome(Acts acts, Act act, Actor by, State before, Refusal refusal, Runnable again, Runnable colleagues) {

        boolean done() {
            return refusal == null;
        }

        Case subject() {
            return acts.subject();
        }

        boolean hasMoved() {
            return !before.place().equals(subject().place());
        }

        @Override
        public String toString() {
            return act + " by " + by.account() + " at " + before.place() + (done() ? " to " + subject().place() : " refused: " + refusal.getMessage());
        }
    }

    static Acts of(Program program, List<Attempt> attempts, Consumer<Outcome> watch) {
        Acts acts = Acts.of(program);
        for (Attempt attempt : attempts) {
            acts.journey.later(attempt.later());
            watch.accept(tried(acts, attempt.act(acts), attempt.by(acts), attempt.due()));
        }
        return acts;
    }

    /** Does whatever lets the case go on, by whose turn it is. */
    static Outcome next(Acts acts) {
        Act due = acts.due();
        acts.journey.later(1);
        return tried(acts, due, acts.rightful(due), true);
    }

    static Outcome tried(Acts acts, Act act, Actor by, boolean due) {
        acts.prepare(act, due);
        Runnable first = ready(acts, act, by);
        Runnable colleagues = ready(acts, act, new Actor(by.account() + "-2", by.name(), by.roles(), by.creditCode(), by.district(), by.division()));
        State before = State.of(acts.subject());
        Refusal refusal = refusal(first);
        List<HistoryEntry> history = acts.subject().history();
        Act known = history.size() > before.hashes().size() ? history.get(history.size() - 1).act() : act;
        return new Outcome(acts, known, by, before, refusal, first, colleagues);
    }

    /** What cannot even be made ready is refused when it is done. */
    private static Runnable ready(Acts acts, Act act, Actor by) {
        try {
            return acts.ready(act, by);
        } catch (Refusal refused) {
            return () -> {
                throw refused;
            };
        }
    }

    /** Why it was refused, in words of the house and never by a fault; null where it was done. */
    static Refusal refusal(Runnable act) {
        try {
            act.run();
            return null;
        } catch (Refusal refused) {
            assertTrue(refused.getMessage().length() > 10);
            return refused;
        }
    }
}
