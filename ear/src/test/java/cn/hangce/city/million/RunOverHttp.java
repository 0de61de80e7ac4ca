package cn.hangce.city.million;

import cn.hangce.city.http.Answer;
import cn.hangce.city.http.Caller;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A run over the city as a city officer’s own system sees it. */
final class RunOverHttp {

    private static final String RUNS = "api/v1/work/city-runs";

    private final long id;

    private RunOverHttp(long id) {
        this.id = id;
    }

    static RunOverHttp start(String day) {
        return new RunOverHttp(officer().post(RUNS, "{\"day\":\"" + day + "\"}").good().id());
    }

    /** Tokens do not live long, so that each look is a new officer’s. */
    private static Caller officer() {
        return Caller.of("city");
    }

    JsonObject look() {
        Answer answer = officer().get(RUNS + "/" + id).good();
        return answer.json();
    }

    /** The run once it is done. @throws IllegalStateException where it is stopped instead */
    JsonObject done() {
        JsonObject now = look();
        while (now.getString("state").equals("RUNNING")) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            now = look();
        }
        if (!now.getString("state").equals("DONE")) {
            throw new IllegalStateException(now.toString());
        }
        return now;
    }
}
