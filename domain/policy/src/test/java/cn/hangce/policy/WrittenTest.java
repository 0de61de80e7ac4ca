package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void aDayIsWrittenAsItsReadersWriteIt() {
        assertEquals(new Text("2022年5月20日", "20 May 2022"), Written.day(LocalDate.of(2022, 5, 20)));
    }

    @Test
    void aSumIsWrittenToTheYuan() {
        assertEquals(new Text("1,234,567 元", "¥1,234,567"), Written.yuan(1_234_567));
        assertEquals(new Text("-1,000 元", "-¥1,000"), Written.yuan(-1_000));
        assertEquals(new Text("0 元", "¥0"), Written.yuan(0));
    }
}
