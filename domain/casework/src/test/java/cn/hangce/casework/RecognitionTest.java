package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Recognition.Standing;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How a recognition stands")
class RecognitionTest {

    private static Recognition recognised() {
        return Fixture.withId(new Recognition(Fixture.submitted(), "2022000001", "杭科高〔2022〕31号", Fixture.CITY, Fixture.on("2022-06-10")));
    }

    @Test
    @DisplayName("document 30, 五(一): three years, the last day among them, and near its end for sixty days")
    void term() {
        Recognition recognition = recognised();
        recognition.runs(Period.ofYears(3));
        assertEquals(LocalDate.of(2025, 6, 9), recognition.endsOn());
        assertEquals(Standing.VALID, recognition.standing(LocalDate.of(2025, 4, 9)));
        assertEquals(Standing.EXPIRING, recognition.standing(LocalDate.of(2025, 4, 10)));
        assertEquals(Standing.EXPIRING, recognition.standing(LocalDate.of(2025, 6, 9)));
        assertEquals(Standing.EXPIRED, recognition.standing(LocalDate.of(2025, 6, 10)));
        assertTrue(recognition.heldOn(LocalDate.of(2025, 6, 9)));
        assertFalse(recognition.heldOn(LocalDate.of(2025, 6, 10)));
        assertFalse(recognition.heldOn(LocalDate.of(2022, 6, 9)));
    }

    @Test
    @DisplayName("without a term it has no end")
    void withoutTerm() {
        Recognition recognition = recognised();
        recognition.runs(Period.ZERO);
        assertEquals(Standing.VALID, recognition.standing(LocalDate.of(2099, 1, 1)));
    }

    @Test
    @DisplayName("document 30, 五(二): a new name, the old day; what does not qualify is lost from the year of the change on")
    void renamedAndEnded() {
        Recognition recognition = recognised();
        recognition.rename("新名");
        assertEquals("新名", recognition.holderName());
        assertEquals(LocalDate.of(2022, 6, 10), recognition.recognisedOn());
        recognition.revoke(LocalDate.of(2024, 1, 1));
        assertTrue(recognition.heldOn(LocalDate.of(2023, 12, 31)));
        assertFalse(recognition.heldOn(LocalDate.of(2024, 1, 1)));
        assertThrows(IllegalStateException.class, () -> recognition.revoke(LocalDate.of(2024, 1, 1)));
        assertThrows(IllegalStateException.class, () -> recognition.rename("再改"));
    }

    @Test
    @DisplayName("a later one of the same program takes its place, never an earlier one")
    void superseded() {
        Recognition earlier = recognised();
        Recognition later = recognised();
        assertThrows(IllegalArgumentException.class, () -> later.supersede(earlier));
        earlier.supersede(later);
        assertEquals(Standing.SUPERSEDED, earlier.standing(LocalDate.of(2022, 7, 1)));
        assertEquals(later.id(), earlier.supersededBy());
    }
}
