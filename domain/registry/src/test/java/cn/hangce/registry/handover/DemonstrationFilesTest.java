package cn.hangce.registry.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The demonstration’s invented organisations")
class DemonstrationFilesTest {

    private static final Path FOLDER = Path.of("..", "..", "config", "demonstration");

    private static List<HandoverFile> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(file -> file.getFileName().toString().matches("\\d-.*\\.csv")).sorted().map(DemonstrationFilesTest::read).toList();
        }
    }

    private static HandoverFile read(Path file) {
        try {
            return HandoverFile.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyLineOfEveryBureauIsRead() throws IOException {
        List<HandoverFile> files = files();
        assertEquals(List.of("market-supervision", "tax", "statistics", "science", "credit", "social-security", "education", "housing", "talent-office"),
                files.stream().map(HandoverFile::source).toList());
        files.forEach(file -> assertEquals(List.of(), file.bad(), file.source()));
    }

    @Test
    void someTwentyPersonsOfAPlaceThatDoesNotExist() throws IOException {
        List<HandoverFile.Line> persons = files().get(5).lines();
        assertEquals(21, persons.size());
        assertEquals(persons.size(), persons.stream().map(HandoverFile.Line::identity).distinct().count());
        assertTrue(persons.stream().allMatch(line -> line.identity().inFull().startsWith("330199") && line.name().contains("示例")));
        List<HandoverFile.Line> education = files().get(6).lines();
        assertEquals("doctor", education.get(0).facts().get("degree"));
        assertEquals(persons.stream().map(HandoverFile.Line::identity).toList(), education.stream().map(HandoverFile.Line::identity).toList());
    }

    @Test
    void moreThanFiveHundredInAllThirteenDistrictsAllMarkedAsInvented() throws IOException {
        List<HandoverFile.Line> register = files().get(0).lines();
        assertTrue(register.size() >= 500);
        assertEquals(register.size(), register.stream().map(HandoverFile.Line::creditCode).distinct().count());
        assertEquals(13, register.stream().map(HandoverFile.Line::district).collect(Collectors.toSet()).size());
        assertTrue(register.stream().allMatch(line -> line.name().contains("示例")));
    }
}
