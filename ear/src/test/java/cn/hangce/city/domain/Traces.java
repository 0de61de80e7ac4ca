package cn.hangce.city.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Looks for a text wherever the server writes: in every column of every table of its own, and in its log. */
@ApplicationScoped
@Transactional
class Traces {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;

    /** The columns and files that contain it. */
    Set<String> of(String text) {
        Set<String> found = new TreeSet<>();
        List<?> columns = em.createNativeQuery("select c.table_name, c.column_name from information_schema.columns c"
                + " join information_schema.tables t using (table_schema, table_name)"
                + " where t.table_schema = current_schema() and t.table_type = 'BASE TABLE'").getResultList();
        if (columns.size() < 100) {
            throw new AssertionError("The tables of the house are not here: " + columns);
        }
        for (Object column : columns) {
            Object[] names = (Object[]) column;
            Object there = em.createNativeQuery("select exists (select 1 from \"" + names[0] + "\" where position(:text in cast(\"" + names[1]
                    + "\" as text)) > 0)").setParameter("text", text).getSingleResult();
            if (Boolean.TRUE.equals(there)) {
                found.add(names[0] + "." + names[1]);
            }
        }
        logs().filter(file -> contains(file, text)).forEach(file -> found.add(file.toString()));
        return found;
    }

    private static Stream<Path> logs() {
        try {
            return Files.walk(Path.of(System.getProperty("jboss.server.log.dir"))).filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
