package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Unified social credit codes, GB 32100 and GB 11714")
class CreditCodeTest {

    @Test
    void aRightCodeIsTakenWithSmallLettersAndBlanks() {
        assertEquals("91330108MANX21B964", CreditCode.of(" 91330108manx21b964 ").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "91330108MANX21B96", "91330108MANX21B9644", "91330108MANX21B965", "91330108MANX21B864", "91330108MANX12B964",
        "91330108MANX21I964", "91330108MANX21O964", "91330108MANX21S964", "９1330108MANX21B964"})
    @DisplayName("too short, too long, a wrong check character, swapped places, letters that do not occur")
    void wrongCodes(String code) {
        assertThrows(InvalidCreditCode.class, () -> CreditCode.of(code));
    }

    @Test
    void everySingleWrongCharacterIsFound() {
        String right = "91330108MANX21B964";
        for (int place = 0; place < right.length(); place++) {
            for (char other : "0123456789ABCDEFGHJKLMNPQRTUWXY".toCharArray()) {
                String changed = right.substring(0, place) + other + right.substring(place + 1);
                assertEquals(changed.equals(right), CreditCode.isValid(changed), changed);
            }
        }
    }

    @Test
    void theOrganisationCodeInsideIsCheckedToo() {
        assertEquals('6', CreditCode.organisationCheck("MANX21B9"));
        String wrongInside = "91330108MANX21B9" + (CreditCode.organisationCheck("MANX21B9") == '0' ? '1' : '0');
        assertFalse(CreditCode.isValid(wrongInside + CreditCode.check(wrongInside)));
        assertTrue(CreditCode.isValid("12330100MA8GN4BP7F"));
    }

    @Test
    void nothingIsNotACode() {
        assertFalse(CreditCode.isValid(null));
        assertThrows(InvalidCreditCode.class, () -> CreditCode.of(null));
    }
}
