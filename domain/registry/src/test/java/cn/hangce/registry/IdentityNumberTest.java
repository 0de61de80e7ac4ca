package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Identity numbers, GB 11643")
class IdentityNumberTest {

    /** The standard’s own examples of both kinds of check character, and one of this demonstration. */
    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "440524188001010014", "330199199406180019"})
    void theStandardsExamples(String number) {
        boolean bornSince1900 = Integer.parseInt(number.substring(6, 10)) >= 1900;
        assertEquals(bornSince1900, IdentityNumber.find(number).isPresent(), "1880 is a date of the standard’s, not of anybody alive");
        assertEquals(number.charAt(17), IdentityNumber.check(number));
    }

    @Test
    void theDateOfBirthIsReadAndASmallXTaken() {
        IdentityNumber number = IdentityNumber.of(" 11010519491231002x ");
        assertEquals(LocalDate.of(1949, 12, 31), number.birthDate());
        assertEquals("11010519491231002X", number.inFull());
        assertEquals(number, IdentityNumber.of("11010519491231002X"));
        assertNotEquals(number, IdentityNumber.of("330199199406180019"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "33019919940618001", "3301991994061800199", "330199199406180018", "33019919940618001X", "330199199402300010",
        "330199199413010017", "３30199199406180019", "330199940618001", "X30199199406180019", "91330108MANX21B964"})
    @DisplayName("too short, too long, a wrong check character, no such day, no such month, 15 digits of old, a credit code")
    void wrongNumbers(String number) {
        assertThrows(InvalidIdentityNumber.class, () -> IdentityNumber.of(number));
    }

    @Test
    void aPlaceThatIsNoProvinceIsRefusedThoughTheCheckCharacterFits() {
        for (String place : new String[] {"100000", "160000", "380000", "560000", "660000", "720000", "840000"}) {
            String first17 = place + "19940618001";
            assertTrue(IdentityNumber.find(first17 + IdentityNumber.check(first17)).isEmpty(), place);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"81000019940618001", "83000019940618001", "93315619940618001"})
    @DisplayName("residents from Hong Kong and Taiwan, and foreigners with a permanent residence card, have them too")
    void residencePermits(String first17) {
        assertTrue(IdentityNumber.find(first17 + IdentityNumber.check(first17)).isPresent());
    }

    @Test
    void everySingleWrongDigitAndEverySwapOfNeighboursIsFound() {
        String right = "330199199406180019";
        for (int place = 0; place < 17; place++) {
            for (char other = '0'; other <= '9'; other++) {
                String changed = right.substring(0, place) + other + right.substring(place + 1);
                assertEquals(changed.equals(right), IdentityNumber.find(changed).isPresent(), changed);
            }
            String swapped = right.substring(0, place) + right.charAt(place + 1) + right.charAt(place) + right.substring(place + 2);
            assertEquals(swapped.equals(right), IdentityNumber.find(swapped).isPresent(), swapped);
        }
    }

    @Test
    void whatMayBeANumberWithASlipInItIsMaskedToo() {
        assertEquals("330199********0018", IdentityNumber.masked(" 330199199406180018"));
        assertEquals("91330108MANX21B964", IdentityNumber.masked("91330108MANX21B964"));
    }

    @Test
    void itPrintsItselfMasked() {
        IdentityNumber number = IdentityNumber.of("330199199406180019");
        assertEquals("330199********0019", number.masked());
        assertEquals(number.masked(), number.toString());
        String complaint = assertThrows(InvalidIdentityNumber.class, () -> IdentityNumber.of("330199199406180018")).getMessage();
        assertFalse(complaint.contains("33019919940618"), "what is wrong is told without the number");
    }
}
