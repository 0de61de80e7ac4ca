package cn.hangce.web.visitor;

import cn.hangce.web.door.RateLimiter;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.OptionalLong;

/** Those who write without signing on: as often as somebody who means it, from one address. */
@ApplicationScoped
public class Writers {

    private static final long GENEROUS = 60;

    private final RateLimiter limiter = new RateLimiter(Long.getLong("hangce.rate-limit.objections-per-hour", GENEROUS),
            Duration.ofHours(1), TimeMeter.SYSTEM_MILLISECONDS);

    /** @return the seconds after which the address may try again; empty where it may now, which is counted */
    public OptionalLong secondsToWait(String address) {
        return limiter.secondsToWait(address);
    }
}
