package cn.hangce.registry.handover;

import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.KnownFact;
import cn.hangce.registry.Person;
import cn.hangce.registry.Persons;
import cn.hangce.registry.Registry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a bureau’s hand-over into the registry; taking in the same content again changes nothing. */
@ApplicationScoped
@Transactional
public class RegistryImport {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private Registry registry;
    @Inject
    private Persons persons;

    /**
     * @param batch      the hand-over’s name, unique
     * @param content    the CSV file
     * @param reportedOn the day the bureau handed it over
     * @return what was read, with the lines that were left out
     */
    public HandoverFile take(String batch, byte[] content, LocalDate reportedOn) {
        HandoverFile file = HandoverFile.read(content);
        String sha256 = sha256(content);
        if (taken(sha256)) {
            return file;
        }
        em.persist(new ImportedBatch(batch, sha256, reportedOn, file.lines().size()));
        Map<String, List<KnownFact>> facts = new LinkedHashMap<>();
        for (HandoverFile.Line line : file.lines()) {
            Optional<String> code = line.identity() == null ? organisation(line) : person(line);
            if (code.isPresent()) {
                List<KnownFact> known = facts.computeIfAbsent(code.get(), each -> new ArrayList<>());
                line.facts().forEach((fact, value) -> known.add(new KnownFact(fact, value, file.source(), reportedOn, batch)));
                if (line.identity() != null && line.name() != null) {
                    known.add(new KnownFact(Vocabulary.ORG_TYPE, Person.KIND, file.source(), reportedOn, batch));
                }
            }
        }
        registry.learn(facts);
        return file;
    }

    private Optional<String> organisation(HandoverFile.Line line) {
        if (line.name() != null) {
            registry.enter(line.creditCode(), line.name(), line.district(), (LocalDate) line.facts().get("registered_on"),
                    String.valueOf(line.facts().get(Vocabulary.ORG_TYPE)), line.status());
        }
        return Optional.of(line.creditCode());
    }

    /** Facts about a person whom no register has named are passed over, as they are for organisations. */
    private Optional<String> person(HandoverFile.Line line) {
        return line.name() == null ? persons.codeOf(line.identity())
                : Optional.of(persons.enter(line.identity(), line.name(), line.district(), line.status()).creditCode());
    }

    private boolean taken(String sha256) {
        return !em.createQuery("select b.batch from ImportedBatch b where b.sha256 = :sha256", String.class)
                .setParameter("sha256", sha256).getResultList().isEmpty();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
