package cn.hangce.web.api;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** So many requests a minute for each client; what is not used is saved up to one minute’s worth. */
final class RateLimiter {

    /** Above it, clients who have been quiet for a minute are forgotten; they lose nothing by it. */
    private static final int MANY_CLIENTS = 10_000;

    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Bandwidth bandwidth;
    private final long perMinute;
    private final TimeMeter time;

    RateLimiter(long perMinute, TimeMeter time) {
        this.perMinute = perMinute;
        this.time = time;
        this.bandwidth = Bandwidth.builder().capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)).build();
    }

    /** Counts a request; if the client has none left, the seconds after which it may try again. */
    OptionalLong secondsToWait(String client) {
        if (buckets.size() > MANY_CLIENTS) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() == perMinute);
        }
        ConsumptionProbe probe = buckets.computeIfAbsent(client, this::fresh).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
    }

    private Bucket fresh(String client) {
        return Bucket.builder().addLimit(bandwidth).withCustomTimePrecision(time).build();
    }
}
