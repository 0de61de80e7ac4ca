package cn.hangce.casework.aftercare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.policy.Duty;
import cn.hangce.policy.Text;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What comes running")
class RunningTest {

    private static final List<Duty.Outcome> OF_33 = List.of(outcome("missed", 1, "lose-support-of-year"), outcome("missed", 2, "revoke"));

    private static Duty.Outcome outcome(String when, int times, String effect) {
        return new Duty.Outcome(when, times, effect, null, List.of(), null, new Text(effect, effect));
    }

    @Test
    @DisplayName("document 33, 第十一条(四): two years running fail")
    void twoYears() {
        assertEquals(2, Running.times(Map.of(2021, "fail", 2022, "fail"), 2022, 1));
        assertEquals(3, Running.times(Map.of(2020, "fail", 2021, "fail", 2022, "fail"), 2022, 1));
    }

    @Test
    @DisplayName("a year between, with another grade or with none, begins anew")
    void broken() {
        assertEquals(1, Running.times(Map.of(2020, "fail", 2021, "pass", 2022, "fail"), 2022, 1));
        assertEquals(1, Running.times(Map.of(2020, "fail", 2022, "fail"), 2022, 1));
        assertEquals(0, Running.times(Map.of(2020, "fail"), 2022, 1));
    }

    @Test
    @DisplayName("of three-yearly evaluations the one three years before is the one before")
    void everyThreeYears() {
        assertEquals(2, Running.times(Map.of(2019, "fail", 2022, "fail"), 2022, 3));
        assertEquals(1, Running.times(Map.of(2021, "fail", 2022, "fail"), 2022, 3));
    }

    @Test
    @DisplayName("document 33, 第十一条(一): the first year no support, the second revoked as well")
    void outcomes() {
        assertEquals(List.of("lose-support-of-year"), Running.outcomes(OF_33, "missed", 1).stream().map(Duty.Outcome::effect).toList());
        assertEquals(List.of("lose-support-of-year", "revoke"), Running.outcomes(OF_33, "missed", 2).stream().map(Duty.Outcome::effect).toList());
        assertEquals(List.of(), Running.outcomes(OF_33, "done", 1));
    }
}
