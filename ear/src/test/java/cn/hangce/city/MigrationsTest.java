package cn.hangce.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The migrations of all modules")
class MigrationsTest {

    @Test
    @DisplayName("have numbers of their own: with two alike no city starts")
    void numbers() throws IOException {
        Map<String, List<String>> byNumber;
        try (Stream<Path> files = Files.find(Path.of(".."), 12, (path, attributes) -> path.toString().endsWith(".sql")
                && path.toString().contains("src/main/resources/db/migration"))) {
            byNumber = files.map(path -> path.getFileName().toString()).collect(Collectors.groupingBy(name -> name.replaceAll("__.*", "")));
        }
        assertFalse(byNumber.isEmpty());
        assertEquals(List.of(), byNumber.values().stream().filter(names -> names.size() > 1).toList());
    }
}
