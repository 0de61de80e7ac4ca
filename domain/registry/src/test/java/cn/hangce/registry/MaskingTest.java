package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class MaskingTest {

    @ParameterizedTest
    @CsvSource({"13812345678,138****5678", "12345,***45", "1,1"})
    void phones(String phone, String masked) {
        assertEquals(masked, Masking.phone(phone));
    }

    @Test
    void accountsShowTheirLastFourDigits() {
        assertEquals("****9012", Masking.account("6222020200123459012"));
        assertEquals("", Masking.account(null));
    }

    @Test
    void identityNumbers() {
        assertEquals("330106********001X", Masking.identityNumber("33010619900101001X"));
        assertEquals("****", Masking.identityNumber("E12345678"), "what is of another shape does not show at all");
        assertEquals("", Masking.identityNumber(null));
        assertTrue(Masking.isMasked(Masking.identityNumber("33010619900101001X")));
        assertFalse(Masking.isMasked("91330108MANX21B964"));
    }

    @Test
    void mailKeepsWhereItGoes() {
        assertEquals("z****@example.cn", Masking.mail("zhang.san@example.cn"));
        assertEquals("", Masking.mail(null));
    }
}
