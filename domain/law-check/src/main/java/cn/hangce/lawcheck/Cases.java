package cn.hangce.lawcheck;

import cn.hangce.policy.Assessment;
import cn.hangce.policy.Facts;
import cn.hangce.policy.InvalidFacts;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.file.Mistakes;
import cn.hangce.policy.file.Section;
import cn.hangce.policy.file.YamlFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Worked cases from outside the files of law: a JSON list of {@code {"kind", "id", "name", "facts", "expect"}}, of which only what
 * {@code expect} names is compared.
 */
final class Cases {

    private final List<Map<String, Object>> cases;

    private Cases(List<Map<String, Object>> cases) {
        this.cases = cases;
    }

    /** JSON is YAML. */
    static Cases read(Path file) throws IOException {
        Mistakes mistakes = new Mistakes();
        Section section = YamlFile.read("{cases: " + Files.readString(file) + "}", mistakes)
                .orElseThrow(() -> new IllegalArgumentException(file + " " + mistakes.list()));
        return new Cases(section.sections("cases").stream().map(Section::asMap).toList());
    }

    /** Those of programs and rules that the library has, and what came out differently. */
    List<String> differences(ProgramLibrary library) {
        List<String> differences = new ArrayList<>();
        int tried = 0;
        for (Map<String, Object> one : cases) {
            String id = String.valueOf(one.get("id"));
            boolean program = "program".equals(one.get("kind"));
            if (program ? library.program(id).isPresent() : library.rule(id).isPresent()) {
                tried++;
                try {
                    compare(library, one, id, program).forEach(text -> differences.add(id + " · " + one.get("name") + ": " + text));
                } catch (InvalidFacts e) {
                    differences.add(id + " · " + one.get("name") + ": " + e.getMessage());
                }
            }
        }
        System.out.println(tried + " of " + cases.size() + " cases tried, " + differences.size() + " differences");
        return differences;
    }

    private static List<String> compare(ProgramLibrary library, Map<String, Object> one, String id, boolean program) {
        Facts facts = Facts.of(Vocabulary.standard(), map(one.get("facts")));
        Map<String, Object> expect = map(one.get("expect"));
        List<String> wrong = new ArrayList<>();
        if (!program) {
            differ(wrong, "value", expect.get("value"), library.rule(id).orElseThrow().evaluate(facts, LocalDate.EPOCH).value());
            return wrong;
        }
        Assessment result = library.require(id).assess(facts, LocalDate.EPOCH);
        expect.forEach((key, want) -> {
            switch (key) {
                case "eligible" -> differ(wrong, key + " (missing " + result.missing() + ")", want, result.eligible());
                case "failed" -> differ(wrong, key, new TreeSet<>((Collection<?>) want), new TreeSet<>(result.failed()));
                case "amounts" -> map(want).forEach((benefit, yuan) -> differ(wrong, benefit, yuan, result.amounts().get(benefit)));
                case "city_yuan" -> differ(wrong, key, want, result.cityYuan());
                case "district_yuan" -> differ(wrong, key, want, result.districtYuan());
                default -> wrong.add("unknown " + key);
            }
        });
        return wrong;
    }

    private static void differ(List<String> wrong, String what, Object want, Object have) {
        if (!Objects.equals(plain(want), plain(have))) {
            wrong.add(what + ": " + have + " instead of " + want);
        }
    }

    private static Object plain(Object value) {
        return value instanceof Number ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString() : value;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
