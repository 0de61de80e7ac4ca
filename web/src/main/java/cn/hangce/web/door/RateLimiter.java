package cn.hangce.web.door;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** So many requests in a time for each client; what is not used is saved up to one such time’s worth. */
public final class RateLimiter {

    /** Above it, clients who have been quiet for long enough are forgotten; they lose nothing by it. */
    private static final int MANY_CLIENTS = 10_000;

    private final ConcurrentHashMap<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final Bandwidth bandwidth;
    private final long most;
    private final TimeMeter time;

    /**
     * @param most how many requests
     * @param in   in which time
     */
    public RateLimiter(long most, Duration in, TimeMeter time) {
        this.most = most;
        this.time = time;
        this.bandwidth = Bandwidth.builder().capacity(most).refillGreedy(most, in).build();
    }

    /** Counts a request; if the client has none left, the seconds after which it may try again. */
    public OptionalLong secondsToWait(String client) {
        if (buckets.size() > MANY_CLIENTS) {
            buckets.values().removeIf(bucket -> bucket.getAvailableTokens() == most);
        }
        ConsumptionProbe probe = buckets.computeIfAbsent(client, this::fresh).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? OptionalLong.empty()
                : OptionalLong.of(Math.max(1, Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds()));
    }

    private Bucket fresh(String client) {
        return Bucket.builder().addLimit(bandwidth).withCustomTimePrecision(time).build();
    }
}
