package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Which version is in force is a question of the day")
class EnactmentsTest {

    private static final LocalDate MAY = LocalDate.of(2021, 5, 1);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 1);
    private static final LocalDate JULY = LocalDate.of(2021, 7, 1);

    private final ProgramLibrary files = SampleDocument.library();
    private final Program first = files.require("sample");
    private final Program second = files.parse("b", changed("employees >= 10", "employees >= 9"));
    private final Program third = files.parse("c", changed("employees >= 10", "employees >= 8"));
    private Enactments published = Enactments.NONE;
    private LocalDate today = MAY;
    private final ProgramLibrary library = files.following(() -> published, () -> today);

    private static String changed(String part, String otherwise) {
        return SampleDocument.files(part, otherwise).get(SampleDocument.PROGRAM_FILE);
    }

    private Program on(LocalDate day) {
        today = day;
        return library.require("sample");
    }

    @Test
    void eachVersionFromItsDayOn() {
        published = new Enactments(List.of(new Enactment(second, JUNE, null), new Enactment(third, JULY, null)));
        assertSame(first, on(JUNE.minusDays(1)));
        assertSame(second, on(JUNE));
        assertSame(second, on(JULY.minusDays(1)));
        assertSame(third, on(JULY));
        assertSame(first, on(MAY));
        assertSame(third, library.program("sample", JULY).orElseThrow());
        assertEquals(1, library.programs().size());
    }

    @Test
    void takenBackTheOneBeforeIsInForceAgainFromThatDay() {
        published = new Enactments(List.of(new Enactment(second, JUNE, JULY)));
        assertSame(second, on(JULY.minusDays(1)));
        assertSame(first, on(JULY));
    }

    @Test
    void takenBackBeforeItsDayItNeverWasInForce() {
        published = new Enactments(List.of(new Enactment(second, JUNE, MAY)));
        assertSame(first, on(JUNE));
        assertSame(second, library.program("sample", second.version()).orElseThrow());
    }

    @Test
    void whatIsToComeIsDecidedByWhatStandsAlone() {
        // A demonstration may set its day back before one that was taken back.
        published = new Enactments(List.of(new Enactment(second, JUNE, JULY)));
        assertSame(first, library.program("sample", JUNE).orElseThrow());
        today = JUNE;
        assertSame(second, library.program("sample", JUNE).orElseThrow());
    }

    @Test
    void publishedAgainForTheSameDayTheLaterOneCounts() {
        published = new Enactments(List.of(new Enactment(second, JUNE, JUNE), new Enactment(third, JUNE, null)));
        assertSame(third, on(JUNE));
    }

    @Test
    void aProgramThatTheHouseDidNotBeginWith() {
        Program another = files.parse("d", changed("program: sample", "program: another"));
        published = new Enactments(List.of(new Enactment(another, JUNE, null)));
        assertTrue(library.program("another").isEmpty());
        today = JUNE;
        assertSame(another, library.require("another"));
        assertEquals(2, library.programsOf(library.regulation("99").orElseThrow()).size());
    }

    @Test
    void whatIsProposedLeavesNoClauseWithoutFate() {
        // 二.2 is told by the document itself; 一 by the conditions and by the program’s own citation.
        String silent = changed("cite: 一 至 二", "cite: 二").replaceAll("cite: 一(?=[,\n])", "cite: 二.1");
        ProgramRefused refusal = assertThrows(ProgramRefused.class, () -> library.propose("sample.yaml", silent, JUNE));
        assertTrue(refusal.problems().get(0).message().zh().contains("“一”"), refusal.getMessage());
        assertEquals(6, refusal.problems().get(0).line());
    }

    @Test
    void whatIsProposedKeepsTheClausesThatALaterVersionOfAnotherProgramLeavesToIt() {
        String rest = changed("program: sample", "program: another");
        Program another = files.parse("d", rest);
        String silent = changed("cite: 一 至 二", "cite: 二").replaceAll("cite: 一(?=[,\n])", "cite: 二.1");
        published = new Enactments(List.of(new Enactment(another, MAY, null)));
        library.propose("sample.yaml", silent, JUNE);
        published = new Enactments(List.of(new Enactment(another, MAY, null),
                new Enactment(files.parse("d2", silent.replace("program: sample", "program: another")), JULY, null)));
        ProgramRefused refusal = assertThrows(ProgramRefused.class, () -> library.propose("sample.yaml", silent, JUNE));
        assertTrue(refusal.problems().get(0).message().zh().contains("“一”"), refusal.getMessage());
    }

    @Test
    void whatIsProposedStandsOnADocumentOfTheLibraryAndTakesNoRulesId() {
        ProgramRefused own = assertThrows(ProgramRefused.class, () -> library.propose("own.yaml", SampleProgram.text(), JUNE));
        assertEquals(5, own.problems().get(0).line());
        ProgramRefused taken = assertThrows(ProgramRefused.class,
                () -> library.propose("rule.yaml", changed("program: sample", "program: sample-rule"), JUNE));
        assertEquals(1, taken.problems().get(0).line());
    }

    @Test
    void nothingIsInForceByBeingProposed() {
        library.propose("sample.yaml", changed("employees >= 10", "employees >= 9"), JUNE);
        assertSame(first, on(JULY));
        assertEquals(Map.of(), Map.copyOf(published.on(JULY)));
    }
}
