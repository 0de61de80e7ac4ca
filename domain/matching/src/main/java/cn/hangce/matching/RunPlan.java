package cn.hangce.matching;

import cn.hangce.casework.Editions;
import cn.hangce.casework.Moment;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds out what a run has to do: by which programs everybody is judged anew, and who is judged by the others. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RunPlan {

    /** Organisations in a slice: enough to be worth a transaction, few enough to show progress and to lose little. */
    private static final int SLICE = 2_000;

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private ProgramLibrary library;
    @Inject
    private Editions editions;

    /** A program as everybody has been judged by it so far. */
    private record Settled(short number, String version, LocalDate day) {
    }

    /** Writes down the run’s programs and slices. What it is about to change counts as unsettled until it is done. */
    void draw(CityRun run, Moment now) {
        // What the last finished run had seen need not be seen again.
        em.createNativeQuery("update city_run set since = (select seen from city_run where state = 'DONE' order by id desc limit 1)"
                + " where id = :run").setParameter("run", run.id()).executeUpdate();
        forgetRepealed();
        Map<String, Settled> settled = settled();
        boolean anew = false;
        for (Program program : programs()) {
            Program kept = editions.keepCurrent(program.id(), now);
            Settled before = settled.get(program.id());
            boolean changed = before == null || !kept.version().equals(before.version()) || kept.differs(before.day(), run.day());
            add(run, kept, changed);
            anew |= changed;
        }
        slices(run, anew);
    }

    /** By what only people can judge, nobody is matched. */
    private List<Program> programs() {
        return library.programs().stream().filter(Program::isDecidedByFacts).toList();
    }

    private Map<String, Settled> settled() {
        List<?> rows = em.createNativeQuery("select number, program_id, program_version, day from matched_program").getResultList();
        Map<String, Settled> settled = new HashMap<>();
        rows.stream().map(Object[].class::cast).filter(row -> row[2] != null)
                .forEach(row -> settled.put((String) row[1], new Settled((Short) row[0], (String) row[2], ((Date) row[3]).toLocalDate())));
        return settled;
    }

    private void add(CityRun run, Program program, boolean changed) {
        em.createNativeQuery("insert into matched_program (program_id) values (:program) on conflict (program_id) do nothing")
                .setParameter("program", program.id()).executeUpdate();
        if (changed) {
            em.createNativeQuery("update matched_program set program_version = null where program_id = :program")
                    .setParameter("program", program.id()).executeUpdate();
        }
        em.createNativeQuery("insert into city_run_program (run_id, program_number, program_version, changed)"
                        + " select :run, number, :version, :changed from matched_program where program_id = :program")
                .setParameter("run", run.id()).setParameter("version", program.version()).setParameter("changed", changed)
                .setParameter("program", program.id()).executeUpdate();
    }

    /** A program that is no longer in the library entitles nobody. */
    private void forgetRepealed() {
        List<String> ids = programs().stream().map(Program::id).toList();
        em.createNativeQuery("with gone as (update matched_program set program_version = null, organisations = 0, vouched = 0, yuan = 0"
                        + " where program_id <> all (:ids) returning number)"
                        + " delete from entitlement where program_number in (select number from gone)")
                .setParameter("ids", ids.toArray(String[]::new)).executeUpdate();
    }

    /** @param everybody or only who has changed since the run before */
    private void slices(CityRun run, boolean everybody) {
        em.createNativeQuery("""
                insert into city_run_slice (run_id, number, after_code, up_to_code, organisations)
                select :run, slice, coalesce(lag(last) over (order by slice), ''), last, organisations
                  from (select (n - 1) / :size as slice, max(credit_code) as last, count(*) as organisations
                          from (select credit_code, row_number() over (order by credit_code) as n from organisation_profile
                                 where :everybody or changed >= (select since from city_run where id = :run)) counted
                         group by 1) cut""")
                .setParameter("run", run.id()).setParameter("size", SLICE).setParameter("everybody", everybody).executeUpdate();
    }
}
