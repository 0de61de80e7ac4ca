package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What holds for every program, whoever tries whatever, in whatever order: no stage is skipped, nothing is done by the wrong person,
 * twice, or after the end, a refused act changes nothing, and no entry of the history ever changes.
 */
class ProcedurePropertiesTest {

    /** An act that somebody tries; with {@code lawful} the one that lets the case go on. */
    record Attempt(Act act, Role role, boolean lawful) {
    }

    @Provide
    Arbitrary<Program> programs() {
        return Arbitraries.of(EveryProgramTest.programs().toList());
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        return Combinators.combine(Arbitraries.of(Act.class), Arbitraries.of(Role.class), Arbitraries.of(true, true, false))
                .as(Attempt::new).list().ofMinSize(5).ofMaxSize(40);
    }

    @Property(tries = 2000)
    void nothingUnlawfulCanBeReached(@ForAll("programs") Program program, @ForAll("attempts") List<Attempt> attempts) {
        Journey journey = Journey.of(program).begun();
        Case subject = journey.subject();
        List<String> stages = program.stages().stream().map(Stage::id).toList();
        List<String> hashes = new ArrayList<>(hashes(subject));
        for (Attempt attempt : attempts) {
            HistoryEntry.Place before = subject.place();
            Map<String, CaseFact> facts = subject.facts();
            boolean done = tried(journey, attempt);
            List<String> now = hashes(subject);
            assertEquals(hashes, now.subList(0, hashes.size()), "the history only grows");
            if (!done) {
                assertEquals(before, subject.place(), "a refused act moves nothing: " + attempt);
                assertEquals(hashes.size(), now.size());
                assertEquals(facts, subject.facts());
                continue;
            }
            assertTrue(!before.status().ended(), "nothing happens after the end: " + attempt);
            hashes = new ArrayList<>(now);
            int from = stages.indexOf(before.stage());
            int to = stages.indexOf(subject.stage());
            boolean back = subject.status() == Status.RETURNED;
            assertTrue(to - from <= 1 && (to >= from || back), "no stage is skipped: " + before + " to " + subject.place());
        }
        chain(subject);
        assertTrue(subject.history().stream().filter(entry -> entry.fromStatus() != null && !entry.fromStatus().granted() && entry.toStatus().granted())
                .count() <= 1, "granted at most once");
    }

    /** Whether it was done; a refusal is told in words of the house and never by a fault. */
    private static boolean tried(Journey journey, Attempt attempt) {
        try {
            if (attempt.lawful()) {
                if (journey.subject().status().ended() || journey.subject().status().withApplicant()) {
                    return false;
                }
                journey.later(1).next();
            } else {
                act(journey, attempt.act(), journey.actor(attempt.role()));
            }
            return true;
        } catch (Refusal refused) {
            assertTrue(refused.getMessage().length() > 10);
            return false;
        }
    }

    private static void act(Journey journey, Act act, Actor by) {
        Case subject = journey.subject();
        Program program = journey.program;
        Moment now = Fixture.on(journey.day().toString());
        switch (act) {
            case SUBMIT -> subject.submit(program, by, now, () -> "n");
            case WITHDRAW -> subject.withdraw(program, by, "理由", now);
            case RETURN -> subject.returnForCorrection(program, "理由", by, now);
            case REJECT -> subject.reject(program, "理由", by, now);
            case RECOMMEND -> subject.recommend(program, "推荐", by, now);
            case PASS_FORM_CHECK -> subject.passFormCheck(program, by, now);
            case RETURN_BY_CITY -> subject.returnAfterFormCheck(program, "理由", by, now);
            case APPROVE, CONFIRM -> subject.decide(program, true, "同意", Map.of(), by, now);
            case REFUSE, DENY -> subject.decide(program, false, "不同意", Map.of(), by, now);
            case ISSUE -> subject.issue(program, "号", by, now);
            case SIGN, CONCLUDE -> subject.sign(program, by, now, Journey.ALL_KNOWN);
            case FORFEIT -> journey.forfeited(by);
            case PASS, FAIL, SEND_BACK, RECTIFY, TERMINATE, DRAW_UP -> journey.work(act, new EnumMap<>(Map.of(Item.OPINION, "意见")), by);
            default -> throw new UnlawfulAct(Rule.NOT_NOW, "", "", "");
        }
    }

    private static List<String> hashes(Case subject) {
        return subject.history().stream().map(HistoryEntry::hash).toList();
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
