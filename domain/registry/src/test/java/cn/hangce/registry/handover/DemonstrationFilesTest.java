package cn.hangce.registry.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.registry.Expert;
import cn.hangce.registry.ExpertEntry;
import cn.hangce.registry.ExpertInterest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(name));
    }

    @Test
    void moreThanFortyExpertsOfManyFieldsWithFinancialOnesAndEverySortOfInterest() throws IOException {
        ExpertsFile<ExpertEntry> experts = ExpertsFile.experts(bytes("experts.csv"));
        ExpertsFile<ExpertInterest> interests = ExpertsFile.interests(bytes("interests.csv"));
        assertEquals(List.of(), experts.bad());
        assertEquals(List.of(), interests.bad());
        assertTrue(experts.lines().size() > 40);
        assertTrue(experts.lines().stream().allMatch(line -> line.name().contains("示例")));
        assertTrue(experts.lines().stream().flatMap(line -> line.fields().stream()).distinct().count() > 10);
        assertTrue(experts.lines().stream().filter(line -> line.kind() == Expert.Kind.FINANCIAL).count() > 10);
        List<String> accounts = experts.lines().stream().map(ExpertEntry::account).toList();
        assertEquals(accounts.size(), accounts.stream().distinct().count());
        assertTrue(interests.lines().stream().allMatch(line -> accounts.contains(line.account())));
    }

    @Test
    void badLinesOfExpertsAreLeftOutWithTheirNumbersAndTheOthersKept() throws IOException {
        String file = new String(bytes("experts.csv"), StandardCharsets.UTF_8).replaceFirst(",技术,", ",玄学,").replaceFirst("2022-05-01,2022-07-31", "2022-07-31,2022-05-01");
        ExpertsFile<ExpertEntry> read = ExpertsFile.experts(file.getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(2L, 12L), read.bad().stream().map(HandoverFile.BadLine::number).toList());
        assertEquals("类别不是可用的值：玄学", read.bad().get(0).reason());
        assertEquals(ExpertsFile.experts(bytes("experts.csv")).lines().size() - 2, read.lines().size());
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
