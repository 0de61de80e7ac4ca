package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.language.Row;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** That a judge agrees with the assessment on every program of the library is tested where all families are. */
@DisplayName("A judge of many applicants")
class JudgeTest {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 30);
    private static final Map<String, String> FITTING = Map.of("employees", "100", "rd_staff", "15", "grade", "good",
            "requested_yuan", "3000500", "org_type", "enterprise");

    private final Judge judge = SampleProgram.program().judge();
    private final RowReader reader = new RowReader(Vocabulary.standard());
    private final Row row = reader.row();
    private final Verdict verdict = new Verdict();

    @Test
    @DisplayName("adds the amounts up where everything holds")
    void eligible() {
        fill(FITTING);
        judge.judge(row, verdict);
        assertEquals(Standing.ELIGIBLE, verdict.standing());
        assertEquals(600_000, verdict.paidYuan());
        assertEquals(0, verdict.promisedYuan());
        assertFalse(verdict.isReferred());
    }

    @Test
    @DisplayName("names the conditions that fail and those that are open, and forgets the applicant before")
    void failing() {
        fill(FITTING);
        judge.judge(row, verdict);
        fill(Map.of("rd_staff", "1", "employees", "9"));
        judge.judge(row, verdict);
        assertEquals(Standing.FAILS, verdict.standing());
        assertEquals(0b110, verdict.failed());
        assertEquals(0, verdict.paidYuan());
        fill(Map.of("rd_staff", "1"));
        judge.judge(row, verdict);
        assertEquals(Standing.OPEN, verdict.standing());
        assertEquals(0b110, verdict.open());
    }

    @Test
    @DisplayName("leaves open what only the amount misses")
    void openAmount() {
        fill(Map.of("employees", "100", "rd_staff", "15", "grade", "good"));
        judge.judge(row, verdict);
        assertEquals(0, verdict.failed() | verdict.open());
        assertEquals(Standing.OPEN, verdict.standing());
        assertEquals(Standing.OPEN, judge.standing(row));
    }

    @Test
    @DisplayName("knows for whom the program is not")
    void kinds() {
        fill(Map.of());
        assertTrue(judge.mayApply(row));
        fill(Map.of("org_type", "university"));
        assertTrue(judge.mayApply(row));
        fill(Map.of("org_type", "hospital"));
        assertFalse(judge.mayApply(row));
    }

    @Test
    @DisplayName("reads values however they are written, and refuses what cannot be")
    void readValues() {
        fill(Map.of("employees", " 100.0 ", "rd_staff", "+15", "grade", "合格", "requested_yuan", "", "of_no_vocabulary", "1"));
        judge.judge(row, verdict);
        assertEquals(0, verdict.failed() | verdict.open());
        assertThrows(InvalidFacts.class, () -> reader.put(row, "employees", "-1"));
        assertThrows(InvalidFacts.class, () -> reader.put(row, "employees", "99999999999"));
        assertThrows(InvalidFacts.class, () -> reader.put(row, "registered_on", "1899-12-31"));
        assertThrows(InvalidFacts.class, () -> reader.put(row, "registered_on", "2021-02-29"));
    }

    private void fill(Map<String, String> values) {
        reader.begin(row, DAY);
        values.forEach((name, value) -> reader.put(row, name, value));
    }
}
