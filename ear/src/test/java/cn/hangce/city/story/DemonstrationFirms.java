package cn.hangce.city.story;

import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Person;
import cn.hangce.registry.handover.HandoverFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The demonstration’s organisations, read from the bureaus’ files and not from the city, to reckon by hand what the city should say. */
final class DemonstrationFirms {

    private final Map<String, Map<String, Object>> facts = new TreeMap<>();

    DemonstrationFirms() {
        try (Stream<Path> files = Files.list(Path.of("..", "config", "demonstration"))) {
            for (Path file : files.filter(each -> each.getFileName().toString().matches("\\d-.*\\.csv")).sorted().toList()) {
                HandoverFile.read(Files.readAllBytes(file)).lines().forEach(this::take);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(HandoverFile.Line line) {
        String whose = line.identity() == null ? line.creditCode() : line.identity().inFull();
        Map<String, Object> known = facts.computeIfAbsent(whose, code -> new HashMap<>());
        known.putAll(line.facts());
        if (line.identity() != null) {
            known.put(Vocabulary.ORG_TYPE, Person.KIND);
        }
        if (line.district() != null) {
            known.put(Vocabulary.DISTRICT, line.district());
        }
    }

    int count() {
        return facts.size();
    }

    /** Those who fail nothing, though they may have something to tell yet. */
    List<Facts> notFailing(Program program, LocalDate day) {
        Collection<Map<String, Object>> all = facts.values();
        return all.stream().filter(known -> program.applicants().contains(String.valueOf(known.get("org_type"))))
                .map(known -> Facts.of(Vocabulary.standard(), known)).filter(known -> program.assess(known, day).failed().isEmpty()).toList();
    }

    /** Those for whom nothing is missing either. */
    long eligible(Program program, LocalDate day) {
        return notFailing(program, day).stream().filter(known -> Boolean.TRUE.equals(program.assess(known, day).eligible())).count();
    }
}
