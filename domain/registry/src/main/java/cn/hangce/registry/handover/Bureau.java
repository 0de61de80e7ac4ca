package cn.hangce.registry.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * One bureau’s form of hand-over, read from its properties file.
 *
 * @param id         the source’s id in the vocabulary
 * @param codeColumn head of the column with the credit code, or with the identity number
 * @param persons    whether its lines are about persons
 * @param register   where the name and the like stand, if its lines are the applicants themselves and not only facts about them;
 *                   else null
 * @param columns    how each fact is read, by fact
 */
record Bureau(String id, String codeColumn, boolean persons, Register register, Map<String, Column> columns) {

    private static final List<String> ALL = List.of("market-supervision", "tax", "statistics", "science", "credit",
            "social-security", "education", "housing", "talent-office");

    /** Heads of the columns of a register. */
    record Register(String name, String district, String status) {
    }

    /** A column and how its cells are read. */
    record Column(String head, Conversion conversion) {
    }

    static Bureau read(String id) {
        Properties properties = new Properties();
        try (InputStream in = Bureau.class.getResourceAsStream("/cn/hangce/registry/handover/" + id + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Column> columns = new TreeMap<>();
        properties.stringPropertyNames().stream().filter(key -> key.startsWith("fact.")).forEach(key -> {
            String[] parts = properties.getProperty(key).split("\\|");
            columns.put(key.substring("fact.".length()), new Column(parts[0].strip(), Conversion.named(parts[1].strip())));
        });
        return new Bureau(id, properties.getProperty("code").strip(), Boolean.parseBoolean(properties.getProperty("persons", "false")),
                register(properties), columns);
    }

    private static Register register(Properties properties) {
        String name = properties.getProperty("name");
        return name == null ? null : new Register(name.strip(), properties.getProperty("district").strip(), properties.getProperty("status").strip());
    }

    /** The bureau whose columns a file with these heads has. */
    static Optional<Bureau> withHeads(Collection<String> heads) {
        return ALL.stream().map(Bureau::read).filter(bureau -> heads.contains(bureau.codeColumn)
                && bureau.columns.values().stream().allMatch(column -> heads.contains(column.head()))).findFirst();
    }
}
