package cn.hangce.lawcheck;

import cn.hangce.policy.file.Mistakes;
import cn.hangce.policy.file.Section;
import cn.hangce.policy.file.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ids that outsiders rely on: documents, their programs and rules, their conditions, benefits and facts. */
final class Contract {

    /**
     * A program or a rule.
     *
     * @param conditions ids; null where the contract leaves them open
     * @param benefits   ids; empty for a rule
     * @param facts      all that the program or rule may ask for, besides the day and the district
     */
    record Instrument(String id, List<String> conditions, List<String> benefits, List<String> facts) {
    }

    /** A document. */
    record Document(String id, String family, List<Instrument> programs, List<Instrument> rules) {
    }

    private static final String FILE = "contract.yaml";

    private Contract() {
    }

    /** By the document’s id. */
    static Map<String, Document> documents() {
        Mistakes mistakes = new Mistakes();
        Section file = YamlFile.read(text(), mistakes).orElseThrow(() -> new IllegalStateException(mistakes.list().toString()));
        Map<String, Document> documents = new LinkedHashMap<>();
        for (Section section : file.sections("documents")) {
            String id = section.scalar("id").value();
            documents.put(id, new Document(id, section.scalar("family").value(), instruments(section, "programs"),
                    instruments(section, "rules")));
        }
        return documents;
    }

    private static List<Instrument> instruments(Section document, String key) {
        return document.sections(key).stream().map(section -> new Instrument(section.scalar("id").value(),
                section.has("conditions") ? words(section, "conditions") : null, words(section, "benefits"), words(section, "facts"))).toList();
    }

    private static List<String> words(Section section, String key) {
        return section.scalars(key).stream().map(scalar -> scalar.value()).toList();
    }

    private static String text() {
        try (InputStream stream = Contract.class.getResourceAsStream(FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
