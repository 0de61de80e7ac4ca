package cn.hangce.casework.law;

import cn.hangce.policy.Enactment;
import cn.hangce.policy.Enactments;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramRefused;
import cn.hangce.registry.StoreReady;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What is published, read from the database again whenever it has changed there, whichever server changed it. */
@ApplicationScoped
class PublishedLaw {

    private static final Logger LOG = System.getLogger(PublishedLaw.class.getName());

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private LawRevision revision;
    @Inject
    private FoundingLaw founding;

    private final Map<Long, Program> read = new ConcurrentHashMap<>();
    private volatile Edition edition = new Edition(null, Enactments.NONE);

    private record Edition(String revision, Enactments enactments) {
    }

    /** A house whose published law cannot be read any more must not open and judge by another. */
    void begin(@Observes StoreReady ready) {
        current();
    }

    Enactments current() {
        String now = revision.current();
        Edition last = edition;
        if (!now.equals(last.revision())) {
            last = new Edition(now, read());
            edition = last;
        }
        return last.enactments();
    }

    /** Plain values: a transaction that has read a publication before would be shown it as it was, and all would go by that. */
    private Enactments read() {
        return new Enactments(em.createQuery("select p.id, p.programId, p.version, p.text, p.from, p.withdrawnOn from Publication p"
                + " order by p.id", OnRecord.class).getResultStream().flatMap(each -> enactment(each).stream()).toList());
    }

    record OnRecord(Long id, String programId, String version, String text, LocalDate from, LocalDate withdrawnOn) {

        String fileName() {
            return programId + "@" + version;
        }
    }

    private Optional<Enactment> enactment(OnRecord publication) {
        return program(publication).map(program -> new Enactment(program, publication.from(), publication.withdrawnOn()));
    }

    /** Empty for one that was withdrawn and that the vocabulary of today no longer fits: nobody is judged by it any more. */
    private Optional<Program> program(OnRecord publication) {
        try {
            return Optional.of(read.computeIfAbsent(publication.id(), id -> founding.library().parse(publication.fileName(), publication.text())));
        } catch (ProgramRefused refused) {
            if (publication.withdrawnOn() == null) {
                throw new IllegalStateException("The published law cannot be read: " + refused.getMessage(), refused);
            }
            LOG.log(Level.WARNING, "A withdrawn version cannot be read any more: {0}", refused.getMessage());
            return Optional.empty();
        }
    }
}
