package cn.hangce.web.document;

import cn.hangce.web.door.RateLimiter;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;

/** Those who have files checked without signing on: a file costs more than a page, so they come less often. */
@ApplicationScoped
public class Checkers {

    private static final long GENEROUS = 120;

    private final RateLimiter limiter = new RateLimiter(Long.getLong("hangce.rate-limit.file-checks-per-hour", GENEROUS),
            Duration.ofHours(1), TimeMeter.SYSTEM_MILLISECONDS);

    /** @return the seconds after which the address may try again; empty where it may now, which is counted */
    public OptionalLong secondsToWait(String address) {
        return limiter.secondsToWait(address);
    }
}
