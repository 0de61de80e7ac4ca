package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.registry.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("What was granted in a case is taken back")
class CancelledSupportTest {

    private static void cancel(Journey journey) {
        journey.subject().actWithReason(journey.program, Act.CANCEL_SUPPORT, journey.actor(Role.DECISION_MAKER), "查实骗取资金", journey.now());
    }

    private static void assertRefused(Rule rule, Executable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act).rule());
    }

    @Test
    @DisplayName("under way: the project ends where it stands, the history says by whom and why, and nothing goes on")
    void underWay() {
        Journey journey = Journey.of("key-rd-enterprise").begun().to("contract");
        cancel(journey);
        Case project = journey.subject();
        assertEquals(new HistoryEntry.Place("contract", Status.TERMINATED), project.place());
        HistoryEntry last = project.last().orElseThrow();
        assertEquals(Act.CANCEL_SUPPORT, last.act());
        assertEquals(Role.DECISION_MAKER, last.actorRole());
        assertEquals("查实骗取资金", last.reason());
        assertTrue(last.intact());
        assertRefused(Rule.NOT_NOW, journey::signed);
        assertRefused(Rule.NOT_NOW, () -> cancel(journey));
    }

    @Test
    @DisplayName("after its end, too: what was completed loses the grant")
    void completed() {
        Journey journey = Journey.of("key-rd-enterprise").begun();
        while (!journey.subject().status().ended()) {
            journey.next();
        }
        assertEquals(Status.COMPLETED, journey.subject().status());
        cancel(journey);
        assertEquals(Status.TERMINATED, journey.subject().status());
    }

    @Test
    @DisplayName("by the decision-maker, with a reason, and only what was granted")
    void guarded() {
        Journey applied = Journey.of("key-rd-enterprise").begun();
        assertRefused(Rule.NOT_NOW, () -> cancel(applied));
        Journey granted = Journey.of("key-rd-enterprise").begun().to("contract");
        assertRefused(Rule.NOT_YOUR_ROLE, () -> granted.subject().actWithReason(granted.program, Act.CANCEL_SUPPORT, Fixture.CITY, "查实", granted.now()));
        assertRefused(Rule.REASON_REQUIRED, () -> granted.subject().actWithReason(granted.program, Act.CANCEL_SUPPORT,
                granted.actor(Role.DECISION_MAKER), " ", granted.now()));
    }

    @Test
    @DisplayName("a recognition is revoked instead")
    void recognition() {
        Journey recognised = Journey.of("fledgling-enterprise").begun();
        while (!recognised.subject().status().ended()) {
            recognised.next();
        }
        assertEquals(Status.RECOGNISED, recognised.subject().status());
        assertRefused(Rule.NOT_NOW, () -> cancel(recognised));
    }
}
