package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What applicants are known by")
class PartyCodeTest {

    private static final String FIRM = "91330108MANX21B964";
    private static final IdentityNumber NUMBER = IdentityNumber.of("330199199406180019");

    @Test
    void aPersonsCodeIsDrawnAndNeverTakenForACreditCode() {
        Set<String> drawn = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String code = PartyCode.drawn().value();
            assertTrue(PartyCode.isPersons(code) && PartyCode.of(code).isPersons(), code);
            assertFalse(CreditCode.isValid(code), code);
            assertTrue(drawn.add(code));
        }
    }

    @Test
    void anOrganisationsIsItsCreditCode() {
        assertFalse(PartyCode.of(FIRM).isPersons());
        assertThrows(InvalidCreditCode.class, () -> PartyCode.of("91330108MANX21B965"));
        assertThrows(InvalidCreditCode.class, () -> PartyCode.of("P123"));
        assertThrows(InvalidCreditCode.class, () -> PartyCode.of(null));
    }

    @Test
    void aPersonIsShownByTheMaskedNumberAndAnOrganisationByItsCode() {
        Person person = new Person(PartyCode.drawn(), NUMBER, "林知夏", "滨江区", "在职");
        assertTrue(person.isPerson());
        assertEquals("330199********0019", person.shownCode());
        assertEquals("person", person.orgType());
        Organisation firm = new Organisation(CreditCode.of(FIRM), "青禾", "滨江区", LocalDate.of(2018, 3, 12), "enterprise", "存续");
        assertFalse(firm.isPerson());
        assertEquals(FIRM, firm.shownCode());
        assertNull(firm.maskedIdentity());
    }

    @Test
    void neitherCanBecomeTheOther() {
        assertThrows(IllegalArgumentException.class, () -> new Person(PartyCode.of(FIRM), NUMBER, "林知夏", "滨江区", "在职"));
        assertThrows(IllegalArgumentException.class,
                () -> new Organisation(CreditCode.of(FIRM), "青禾", "滨江区", LocalDate.of(2018, 3, 12), "person", "存续"));
    }
}
