package cn.hangce.casework.duplicate;

import cn.hangce.casework.Case;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Status;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Text;
import cn.hangce.policy.entitlement.Overlap;
import cn.hangce.policy.entitlement.Overlaps;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for what may be the same project: among the cases of all programs that pay for the same, as their files say, and on the
 * lists of other bodies. It shows and does not judge.
 */
@ApplicationScoped
@Transactional
public class Duplicates {

    /** So many cases are compared, the organisation’s own and the newest first. */
    private static final int MOST = 5000;

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private ProgramLibrary library;
    @Inject
    private CityClock clock;

    /** Whether the texts pay nothing twice of what this program pays for, so that a search is owed. */
    public boolean owed(String programId) {
        return !overlaps(programId).isEmpty();
    }

    public Finding search(Case subject, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, "search-duplicates");
        Map<String, Overlap> clauses = overlaps(subject.call().programId());
        List<String> programs = new ArrayList<>(clauses.keySet());
        programs.add(subject.call().programId());
        Project project = Project.of(subject);
        List<Candidate> cases = cases(subject, programs);
        List<FundedElsewhere> listed = em.createQuery("select f from FundedElsewhere f", FundedElsewhere.class).getResultList();
        List<Hit> hits = new ArrayList<>();
        cases.forEach(each -> project.compare(each).ifPresent(match -> hits.add(each.hit(match, name(each.program()), clauses.get(each.program())))));
        listed.forEach(each -> project.compare(each).ifPresent(match -> hits.add(new Hit(match.ground(), match.likeness(), null, null, each.organisation(),
                each.title(), new Text(each.programme(), each.programme()), each.year(), null, each.yuan(), null))));
        hits.sort(Comparator.comparing(Hit::ground).thenComparing(Comparator.comparingInt(Hit::likeness).reversed()).thenComparing(Hit::organisation));
        return new Finding(hits, programs.stream().map(this::name).toList(), cases.size(), listed.size(), clock.today());
    }

    /** The programs that are not paid beside this one, each with a clause that says so. */
    private Map<String, Overlap> overlaps(String programId) {
        Map<String, Overlap> others = new LinkedHashMap<>();
        Overlaps.of(library).of(programId).forEach(each -> others.putIfAbsent(each.first().equals(programId) ? each.second() : each.first(), each));
        return others;
    }

    private Text name(String programId) {
        return library.program(programId).map(Program::name).orElse(new Text(programId, programId));
    }

    private List<Candidate> cases(Case subject, List<String> programs) {
        List<?> rows = em.createNativeQuery("""
                select c.id, c.number, c.credit_code, c.organisation_name, l.program_id, c.status,
                       extract(year from c.submitted_at at time zone 'Asia/Shanghai')::int, title.fact_value, leader.fact_value
                  from application_case c join call l on l.id = c.call_id
                  left join case_fact title on title.case_id = c.id and title.fact = 'project_title'
                  left join case_fact leader on leader.case_id = c.id and leader.fact = 'project_leader'
                 where c.id <> :self and c.submitted_at is not null and c.status <> 'WITHDRAWN' and l.program_id in (:programs)
                 order by (c.credit_code = :code) desc, c.submitted_at desc""")
                .setParameter("self", subject.id()).setParameter("programs", programs).setParameter("code", subject.creditCode())
                .setMaxResults(MOST).getResultList();
        return rows.stream().map(row -> candidate((Object[]) row)).toList();
    }

    private static Candidate candidate(Object[] row) {
        int at = 0;
        return new Candidate(((Number) row[at++]).longValue(), (String) row[at++], ((String) row[at++]).strip(), (String) row[at++], (String) row[at++],
                Status.valueOf((String) row[at++]), ((Number) row[at++]).intValue(), (String) row[at++], (String) row[at]);
    }

    /** A case to be compared with. @param title null where its program asks for none @param leader so too */
    record Candidate(long id, String number, String creditCode, String organisation, String program, Status status, int year, String title, String leader) {

        Hit hit(Project.Match match, Text programme, Overlap clause) {
            return new Hit(match.ground(), match.likeness(), id, number, organisation, title == null ? "" : title, programme, year, status, 0, clause);
        }
    }
}
