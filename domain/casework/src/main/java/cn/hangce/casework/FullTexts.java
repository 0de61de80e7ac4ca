package cn.hangce.casework;

import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The full texts of documents that an administrator has imported. */
@ApplicationScoped
@Transactional
public class FullTexts {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private ProgramLibrary library;
    @Inject
    private CityClock clock;

    /**
     * Imports the text of a document, in the place of an earlier one.
     *
     * @param documentId the document’s id, such as {@code 30}
     */
    public FullText importText(String documentId, String content, Actor by) {
        String id = library.regulation(String.valueOf(documentId)).orElseThrow(() -> new UnlawfulAct(Rule.NOT_FOUND, documentId)).id();
        FullText kept = em.find(FullText.class, id);
        if (kept != null) {
            kept.replace(content, by, Moment.of(clock));
            return kept;
        }
        FullText text = new FullText(id, content, by, Moment.of(clock));
        em.persist(text);
        return text;
    }

    /** Everybody’s view. */
    public Optional<FullText> find(String documentId) {
        return Optional.ofNullable(em.find(FullText.class, documentId));
    }

    /** Which documents have their text here, and since when. */
    public Map<String, Instant> imported() {
        return em.createQuery("select t.documentId, t.importedAt from FullText t", Object[].class).getResultStream()
                .collect(Collectors.toMap(line -> (String) line[0], line -> (Instant) line[1]));
    }
}
