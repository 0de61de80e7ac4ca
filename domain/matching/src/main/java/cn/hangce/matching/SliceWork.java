package cn.hangce.matching;

import cn.hangce.registry.CityClock;
import cn.hangce.registry.Profile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hibernate.Session;

/** Works off slices of runs. A slice is taken, judged and kept in one transaction: it is done as a whole or not at all. */
@ApplicationScoped
class SliceWork {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityClock clock;

    /** Does the run’s next slice. @return whether there was one */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next(long run, RunLaw law) {
        // Asked before, since the clock may look into the database, and the connection is lent for one purpose at a time.
        Instant now = clock.now();
        return em.unwrap(Session.class).doReturningWork(connection -> next(run, law, connection, now));
    }

    private static boolean next(long run, RunLaw law, Connection connection, Instant now) throws SQLException {
        SliceStore store = new SliceStore(connection);
        Optional<Slice> taken = store.take(run);
        if (taken.isPresent()) {
            store.done(run, taken.get(), work(taken.get(), law, store), now);
        }
        return taken.isPresent();
    }

    private static SliceReport work(Slice slice, RunLaw law, SliceStore store) throws SQLException {
        long start = System.nanoTime();
        List<Profile> profiles = new ArrayList<>();
        Set<String> fresh = new HashSet<>();
        store.read(slice, law.numbers(false).isEmpty(), (profile, changed) -> {
            profiles.add(profile);
            if (changed) {
                fresh.add(profile.creditCode());
            }
        });
        Map<SliceStore.Found, Match> before = store.before(slice, law.numbers(true));
        long read = System.nanoTime();
        CityJudge judge = new CityJudge(law);
        List<Match> found = new ArrayList<>();
        profiles.forEach(profile -> judge.judge(profile, fresh.contains(profile.creditCode()), found::add));
        found.removeIf(match -> match.equals(before.remove(SliceStore.Found.of(match))));
        // What is left was found before. It is gone where the organisation was judged again and not found.
        before.keySet().removeIf(old -> !fresh.contains(old.creditCode()) && !law.numbers(false).contains(old.program()));
        long judged = System.nanoTime();
        if (!found.isEmpty()) {
            store.put(found);
        }
        if (!before.isEmpty()) {
            store.remove(before.keySet());
        }
        return new SliceReport(profiles.size(), judge.assessments(), found.size() + before.size(), read - start, judged - read,
                System.nanoTime() - judged);
    }
}
