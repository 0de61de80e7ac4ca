package cn.hangce.matching;

import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Starting, stopping and going on with runs over the city; a city officer’s business. */
@ApplicationScoped
@Transactional
public class CityRuns {

    private static final String ACT = "match-city";

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private RunPlan plan;
    @Inject
    private CityClock clock;
    @Inject
    private Event<RunReady> ready;

    /** A run stands in the database and can be worked on. */
    record RunReady(long run) {
    }

    /**
     * Starts a run. Only what has changed since the last finished one is judged: organisations about which something new is
     * known by every program, everybody by programs that are new, changed, or look at the day.
     *
     * @param day the day on which everybody is judged
     * @throws MatchingRefused {@code RUNNING_ALREADY}
     */
    public CityRun start(LocalDate day, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, ACT);
        Moment now = Moment.of(clock);
        CityRun run = new CityRun(day, by, now);
        insert(run);
        plan.draw(run, now);
        ready.fire(new RunReady(run.id()));
        return run;
    }

    private void insert(CityRun run) {
        // The database knows that only one is running.
        try {
            em.persist(run);
            em.flush();
        } catch (PersistenceException another) {
            throw new MatchingRefused("RUNNING_ALREADY");
        }
    }

    /** Stops a run; what is done is kept. */
    public void stop(long id, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, ACT);
        hold(id).stop(null, Moment.of(clock));
    }

    /** Goes on with the newest run where it was stopped. */
    public void resume(long id, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, ACT);
        CityRun run = hold(id);
        if (!latest().map(CityRun::id).filter(run.id()::equals).isPresent()) {
            throw new MatchingRefused("NOT_NEWEST", id);
        }
        run.resume();
        ready.fire(new RunReady(id));
    }

    /** The newest runs first. */
    public List<CityRun> recent(int most) {
        return em.createQuery("select r from CityRun r order by r.id desc", CityRun.class).setMaxResults(most).getResultList();
    }

    public Optional<CityRun> latest() {
        return recent(1).stream().findFirst();
    }

    /** The newest run where it was broken off by a failure, or by the end of the machine that worked on it. */
    Optional<CityRun> interrupted() {
        Optional<CityRun> newest = latest();
        newest.filter(run -> run.failure() != null).ifPresent(CityRun::resume);
        return newest.filter(CityRun::running);
    }

    /** @throws MatchingRefused {@code NOT_FOUND} */
    public CityRun find(long id) {
        return Optional.ofNullable(em.find(CityRun.class, id)).orElseThrow(() -> new MatchingRefused("NOT_FOUND", id));
    }

    /** How far a run is and what it took. */
    public RunProgress progress(CityRun run) {
        Object[] row = (Object[]) em.createNativeQuery("""
                select coalesce(sum(organisations), 0), coalesce(sum(organisations) filter (where done_at is not null), 0),
                       coalesce(sum(judged), 0), coalesce(sum(assessments), 0), coalesce(sum(written), 0),
                       coalesce(sum(reading_ns), 0), coalesce(sum(judging_ns), 0), coalesce(sum(writing_ns), 0),
                       coalesce(extract(epoch from max(done_at) - :started), 0),
                       (select count(*) from city_run_program where run_id = :run and changed)
                  from city_run_slice where run_id = :run""")
                .setParameter("run", run.id()).setParameter("started", run.startedAt()).getSingleResult();
        return RunProgress.of(row);
    }

    private CityRun hold(long id) {
        CityRun run = em.find(CityRun.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (run == null) {
            throw new MatchingRefused("NOT_FOUND", id);
        }
        return run;
    }

    /** Keeps that a run was broken off by a failure. */
    void broken(long id, String why) {
        hold(id).stop(why, Moment.of(clock));
    }

    /** Ends a run whose last slice is done, and adds up what each program now gives. */
    void finish(long id) {
        CityRun run = hold(id);
        Number open = (Number) em.createNativeQuery("select count(*) from city_run_slice where run_id = :run and done_at is null")
                .setParameter("run", id).getSingleResult();
        if (!run.running() || open.longValue() > 0) {
            return;
        }
        em.createNativeQuery("""
                update matched_program p set program_version = r.program_version, day = :day,
                       organisations = coalesce(f.organisations, 0), vouched = coalesce(f.vouched, 0), yuan = coalesce(f.yuan, 0)
                  from city_run_program r left join (
                       select program_number, count(*) as organisations, count(*) filter (where vouched) as vouched, sum(yuan) as yuan
                         from entitlement group by program_number) f on f.program_number = r.program_number
                 where r.run_id = :run and p.number = r.program_number""")
                .setParameter("day", run.day()).setParameter("run", id).executeUpdate();
        run.finish(Moment.of(clock));
    }
}
