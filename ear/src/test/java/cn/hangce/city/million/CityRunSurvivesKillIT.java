package cn.hangce.city.million;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.city.RunningCity;
import jakarta.json.JsonObject;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** By name: {@code mvn verify -Dit.test=CityRunSurvivesKillIT}. */
@DisplayName("WildFly is killed in the middle of a run over the city")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class CityRunSurvivesKillIT {

    private static final int ORGANISATIONS = 40_000;
    private static final String DAY = "2022-05-31";
    private static final String FOUND = "select coalesce(sum(hashtextextended(credit_code || ' ' || p.program_id || ' ' || e.yuan, 0)), 0)::bigint"
            + " from entitlement e join matched_program p on p.number = e.program_number";

    @Test
    @DisplayName("it goes on where it was, and finds what an undisturbed run finds")
    void goesOn() throws SQLException {
        try (Crowd crowd = new Crowd()) {
            crowd.grow(ORGANISATIONS);
            crowd.forgetRuns();
            RunOverHttp.start(DAY).done();
            long undisturbed = crowd.number(FOUND);
            long entitlements = crowd.number("select count(*) from entitlement");
            crowd.forgetRuns();

            RunOverHttp killed = RunOverHttp.start(DAY);
            long before = untilSomeIsDone(crowd);
            crowd.holdWriters();
            long done = crowd.number("select count(*) from city_run_slice where done_at is not null");
            RunningCity.city().killWildFly();
            crowd.letWritersGo();
            assertTrue(done >= before && done < crowd.number("select count(*) from city_run_slice"), "the kill fell into the middle");
            String lastDone = "select extract(epoch from max(done_at))::bigint from (select done_at from city_run_slice order by done_at limit " + done + ") d";
            long kept = crowd.number(lastDone);
            RunningCity.city().startWildFly();

            JsonObject finished = killed.done();
            assertEquals(kept, crowd.number(lastDone), "what was done is not done again");
            assertEquals(crowd.number("select count(*) from organisation_profile"), finished.getInt("done"));
            assertEquals(entitlements, crowd.number("select count(*) from entitlement"));
            assertEquals(undisturbed, crowd.number(FOUND));

            assertEquals(0, RunOverHttp.start(DAY).done().getInt("judged"), "a second run finds nothing to do");
            int changed = crowd.change(37);
            assertEquals(changed, RunOverHttp.start(DAY).done().getInt("judged"), "and then only what has changed");
        }
    }

    private static long untilSomeIsDone(Crowd crowd) throws SQLException {
        long done = 0;
        while (done == 0) {
            done = crowd.number("select count(*) from city_run_slice where done_at is not null");
        }
        return done;
    }
}
