package cn.hangce.reporting.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Amounts and days as Chinese papers write them")
class NumeralsTest {

    @ParameterizedTest
    @CsvSource({"0, 人民币零元整", "1, 人民币壹元整", "10, 人民币壹拾元整", "105, 人民币壹佰零伍元整", "1005, 人民币壹仟零伍元整",
            "10000, 人民币壹万元整", "10005, 人民币壹万零伍元整", "100500, 人民币壹拾万零伍佰元整", "200000, 人民币贰拾万元整",
            "12000000, 人民币壹仟贰佰万元整", "100000000, 人民币壹亿元整", "100000001, 人民币壹亿零壹元整", "1000010000, 人民币壹拾亿零壹万元整"})
    void inWords(long yuan, String words) {
        assertEquals(words, ChineseAmount.of(yuan));
    }

    @Test
    void noDebts() {
        assertThrows(IllegalArgumentException.class, () -> ChineseAmount.of(-1));
    }

    @Test
    void days() {
        assertEquals("2022年5月1日", ChineseDate.of(LocalDate.of(2022, 5, 1)));
    }
}
