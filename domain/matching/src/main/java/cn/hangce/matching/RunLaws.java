package cn.hangce.matching;

import cn.hangce.casework.Editions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** Gives each run its programs, in the versions that it began with. */
@ApplicationScoped
@Transactional
class RunLaws {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CityRuns runs;
    @Inject
    private Editions editions;

    RunLaw of(long id) {
        CityRun run = runs.find(id);
        List<?> rows = em.createNativeQuery("select program_number, program_version, changed from city_run_program where run_id = :run"
                + " order by program_number").setParameter("run", run.id()).getResultList();
        return new RunLaw(run.day(), rows.stream().map(Object[].class::cast)
                .map(row -> RunLaw.Entry.of((Short) row[0], editions.version((String) row[1]), (Boolean) row[2])).toList());
    }
}
