package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals("330106****1X", Masking.identityNumber("33010619900101001X"));
    }

    @Test
    void mailKeepsWhereItGoes() {
        assertEquals("z****@example.cn", Masking.mail("zhang.san@example.cn"));
        assertEquals("", Masking.mail(null));
    }
}
