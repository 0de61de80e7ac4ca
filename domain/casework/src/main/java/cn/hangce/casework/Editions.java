package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The versions of program files that calls and cases go by, kept in the database beside them. */
@ApplicationScoped
@Transactional
public class Editions {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private ProgramLibrary library;

    private final Map<String, Program> read = new ConcurrentHashMap<>();

    /** The program that the call’s cases are judged by. */
    public Program of(Call call) {
        return version(call.programVersion());
    }

    /** The program that the case is judged by. */
    public Program of(Case subject) {
        return version(subject.programVersion());
    }

    /** A version that was kept. */
    public Program version(String version) {
        Program cached = read.get(version);
        if (cached != null) {
            return cached;
        }
        ProgramEdition edition = em.find(ProgramEdition.class, version);
        if (edition == null) {
            throw new UnlawfulAct(Rule.NOT_FOUND, version);
        }
        Program program = library.parse(edition.programId() + "@" + version, edition.text());
        read.put(version, program);
        return program;
    }

    /** The program in force, kept from now on. */
    public Program keepCurrent(String programId, Moment now) {
        Program program = library.program(programId).orElseThrow(() -> new UnlawfulAct(Rule.NOT_FOUND, programId));
        if (em.find(ProgramEdition.class, program.version()) == null) {
            em.persist(new ProgramEdition(program, now));
        }
        return program;
    }
}
