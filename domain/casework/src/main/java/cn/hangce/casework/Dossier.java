package cn.hangce.casework;

import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.policy.Material;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.registry.KnownFact;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a case contains: the facts by name and the files by material. Only its {@link Case} changes it. */
@Embeddable
class Dossier {

    @ElementCollection
    @CollectionTable(name = "case_fact", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "fact")
    private Map<String, CaseFact> facts = new TreeMap<>();

    @OneToMany(mappedBy = "owner", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<Attachment> attachments = new ArrayList<>();

    /** Puts in what the city knows about the program’s facts. */
    void prefill(Program program, Map<String, KnownFact> known) {
        program.form().stream().filter(known::containsKey).forEach(fact -> facts.put(fact, recorded(known.get(fact))));
    }

    /** Takes the applicant’s answers; a value that has not changed keeps the district’s finding. */
    void fillIn(Program program, Map<String, String> answers, Map<String, KnownFact> known) {
        FactText.checked(program.form(), answers).forEach((fact, value) -> {
            CaseFact present = facts.get(fact);
            if (value.isEmpty()) {
                facts.remove(fact);
            } else if (present == null || !present.value().equals(value)) {
                facts.put(fact, answered(value, known.get(fact)));
            }
        });
    }

    /** What agrees with the records keeps the records’ source. */
    private static CaseFact answered(String value, KnownFact record) {
        if (record == null) {
            return CaseFact.declared(value, null);
        }
        String recordedValue = FactText.of(record.value());
        return value.equals(recordedValue) ? recorded(record) : CaseFact.declared(value, recordedValue);
    }

    private static CaseFact recorded(KnownFact known) {
        return CaseFact.recorded(FactText.of(known.value()), known.source(), known.reportedOn());
    }

    /** @param wanted what is handed in now */
    void attach(Case owner, List<Material> wanted, String materialId, StoredFile file, Instant at) {
        if (wanted.stream().noneMatch(material -> material.id().equals(materialId))) {
            throw new UnlawfulAct(Rule.UNKNOWN_MATERIAL, materialId);
        }
        attachments.add(new Attachment(owner, materialId, file, at));
    }

    /** What was handed in in an earlier stage stays. */
    void detach(List<Material> wanted, long attachmentId) {
        attachments.removeIf(attachment -> attachment.id() == attachmentId
                && wanted.stream().anyMatch(material -> material.id().equals(attachment.materialId())));
    }

    /** Takes what a stage finds and what passing it makes true. @throws UnlawfulAct {@link Rule#FACT_WRONG} */
    void find(Stage stage, Map<String, String> found, String by) {
        Map<String, String> values = new LinkedHashMap<>(FactText.checked(stage.finds(), found));
        values.values().removeIf(String::isEmpty);
        values.putAll(stage.sets());
        values.forEach((fact, value) -> facts.put(fact, CaseFact.foundIn(stage.id(), value, by)));
    }

    void found(String fact, Finding finding, String note) {
        facts.computeIfPresent(fact, (name, value) -> value.found(finding, note));
    }

    void found(long attachmentId, Finding finding, String note) {
        attachments.stream().filter(attachment -> attachment.id() == attachmentId).forEach(each -> each.found(finding, note));
    }

    Map<String, CaseFact> facts() {
        return new LinkedHashMap<>(facts);
    }

    List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    Stream<Attachment> attachmentsOf(Material material) {
        return attachments.stream().filter(attachment -> attachment.materialId().equals(material.id()));
    }
}
