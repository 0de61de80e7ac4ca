package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The whole procedure of every program, stage by stage as its file has them")
class EveryProgramTest {

    static Stream<Program> programs() {
        return Journey.LIBRARY.programs().stream().filter(EveryProgramTest::isDriven);
    }

    private static boolean isDriven(Program program) {
        try {
            Procedure.requireDriven(program);
            return true;
        } catch (UnlawfulAct notHere) {
            return false;
        }
    }

    @Test
    @DisplayName("cases can be taken through all programs that have a procedure")
    void howMany() {
        List<String> others = Journey.LIBRARY.programs().stream().filter(program -> !isDriven(program)).map(Program::id).sorted().toList();
        assertEquals(List.of("incubator-high-tech-output", "incubator-upgrade"), others);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void fromItsBeginningToItsEnd(Program program) {
        Journey journey = Journey.of(program).begun();
        List<String> stages = program.stages().stream().map(Stage::id).toList();
        while (!journey.subject().status().ended()) {
            int here = stages.indexOf(journey.subject().stage());
            Status before = journey.subject().status();
            journey.later(1).next();
            int now = stages.indexOf(journey.subject().stage());
            assertTrue(now == here + 1 || now == here && (before != journey.subject().status()), journey.subject().stage());
        }
        assertTrue(journey.subject().status().granted(), () -> journey.subject().status().name());
        assertEquals(stages.get(stages.size() - 1), journey.subject().stage());
        assertEquals(1, journey.subject().history().stream().filter(entry -> !granted(entry.fromStatus()) && granted(entry.toStatus())).count(),
                "granted once");
        assertTrue(journey.subject().history().stream().allMatch(HistoryEntry::intact));
    }

    private static boolean granted(Status status) {
        return status != null && status.granted();
    }
}
