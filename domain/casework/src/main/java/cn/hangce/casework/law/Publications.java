package cn.hangce.casework.law;

import cn.hangce.policy.Amendment;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Everything that was published, for everybody to read: the law and its history are public. */
@ApplicationScoped
@Transactional
public class Publications {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private ProgramLibrary library;

    /** Newest first. */
    public List<Publication> all() {
        return em.createQuery("select p from Publication p order by p.id desc", Publication.class).getResultList();
    }

    /** Of one program, newest first; the withdrawn ones too. */
    public List<Publication> of(String programId) {
        return em.createQuery("select p from Publication p where p.programId = :program order by p.id desc", Publication.class)
                .setParameter("program", programId).getResultList();
    }

    /** @throws LawRefused where there is none */
    public Publication find(long id) {
        return Optional.ofNullable(em.find(Publication.class, id)).orElseThrow(() -> new LawRefused(LawRefused.Reason.NOT_FOUND, id));
    }

    /** What it changed when it was published; empty where its file, or the one before it, can no longer be read. */
    public Optional<Amendment> amendment(Publication publication) {
        Optional<Program> before = Optional.ofNullable(publication.replaces()).flatMap(version -> version(publication.programId(), version));
        return publication.replaces() != null && before.isEmpty() ? Optional.empty()
                : version(publication.programId(), publication.version()).map(after -> Amendment.of(before.orElse(null), after));
    }

    private Optional<Program> version(String programId, String version) {
        return library.program(programId, version);
    }

    List<Publication> standingOf(String programId) {
        return of(programId).stream().filter(each -> !each.isWithdrawn()).toList();
    }

    Optional<Publication> latestOf(String programId) {
        return standingOf(programId).stream().max(Comparator.comparing(Publication::from));
    }
}
