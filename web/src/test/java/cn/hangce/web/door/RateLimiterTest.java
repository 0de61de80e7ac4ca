package cn.hangce.web.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RateLimiterTest {

    private long nanos;
    private final RateLimiter limiter = new RateLimiter(60, Duration.ofMinutes(1), new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    @Test
    void soManyAMinuteAndNoMore() {
        useUp("10.0.0.1");
        assertEquals(OptionalLong.of(1), limiter.secondsToWait("10.0.0.1"));
    }

    @Test
    void oneClientDoesNotUseUpAnothers() {
        useUp("10.0.0.1");
        assertEquals(OptionalLong.empty(), limiter.secondsToWait("10.0.0.2"));
    }

    @Test
    void timeGivesThemBack() {
        useUp("10.0.0.1");
        nanos += Duration.ofSeconds(1).toNanos();
        assertEquals(OptionalLong.empty(), limiter.secondsToWait("10.0.0.1"));
        assertTrue(limiter.secondsToWait("10.0.0.1").isPresent());
    }

    private void useUp(String client) {
        for (int i = 0; i < 60; i++) {
            assertEquals(OptionalLong.empty(), limiter.secondsToWait(client));
        }
    }
}
