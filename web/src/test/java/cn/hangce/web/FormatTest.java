package cn.hangce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.policy.Deadline;
import cn.hangce.policy.Vocabulary;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FormatTest {

    private final Format zh = new Format(Language.CHINESE);
    private final Format en = new Format(Locale.ENGLISH);

    @Test
    void wholeYuan() {
        assertEquals("1,234,567 元", zh.yuan(1_234_567L));
        assertEquals("¥1,234,567", en.yuan(1_234_567L));
        assertEquals("-¥500", en.yuan(-500L));
        assertEquals("9,007,199,254,740,993 元", zh.yuan(9_007_199_254_740_993L));
        assertEquals("", zh.yuan(null));
    }

    @Test
    void tenThousandsAreExactToTheYuan() {
        assertEquals("20 万元", zh.wan(200_000));
        assertEquals("12.3456 万元", zh.wan(123_456));
        assertEquals("1,000 万元", zh.wan(10_000_000));
        assertEquals("9,999 元", zh.wan(9_999));
        assertEquals("¥200,000", en.wan(200_000));
    }

    @Test
    void deadlinesInDaysOfEitherKindAndInHours() {
        assertEquals("3 个月", zh.deadline(new Deadline("P3M", Period.ofMonths(3), 0)));
        assertEquals("5 个工作日", zh.deadline(new Deadline("WD5", null, 5)));
        assertEquals("1 working day", en.deadline(new Deadline("WD1", null, 1)));
        assertEquals("24 hours", en.deadline(new Deadline("PT24H", null, 0)));
        assertEquals("", zh.deadline(null));
    }

    @Test
    void days() {
        assertEquals("2022年6月10日", zh.date(LocalDate.of(2022, 6, 10)));
        assertEquals("10 June 2022", en.date(LocalDate.of(2022, 6, 10)));
        assertEquals("2022-06-10", zh.day(LocalDate.of(2022, 6, 10)));
        assertEquals("", zh.date(null));
    }

    @Test
    void momentsAreTheCitys() {
        Instant lateInLondon = Instant.parse("2022-06-09T18:05:00Z");
        assertEquals("2022年6月10日 02:05", zh.moment(lateInLondon));
        assertEquals("10 June 2022, 02:05", en.moment(lateInLondon));
        assertEquals("2022年6月10日", zh.date(lateInLondon));
    }

    @Test
    void ratiosAreNotRounded() {
        assertEquals("5.25%", zh.percent(new BigDecimal("0.0525")));
        assertEquals("33.3333333%", zh.percent(new BigDecimal("0.333333333")));
        assertEquals("100%", zh.percent(1));
    }

    @Test
    void measuresAreNoPercentages() {
        assertEquals("5.25%", zh.value(Vocabulary.standard().fact("rd_staff_ratio"), new BigDecimal("0.0525")));
        assertEquals("20,000.5 平方米", zh.value(Vocabulary.standard().fact("area_m2"), new BigDecimal("20000.5")));
    }

    @Test
    void numbersAndSizes() {
        assertEquals("1,000", zh.number(1000));
        assertEquals("100", zh.number(100));
        assertEquals("512 B", zh.size(512));
        assertEquals("1.5 MB", zh.size(1_572_864));
    }

    @Test
    void periodsAreCountedInWords() {
        assertEquals("3 年", zh.period(Period.ofYears(3)));
        assertEquals("6 个月", zh.period(Period.ofMonths(6)));
        assertEquals("1 year 2 months", en.period(Period.of(1, 2, 0)));
        assertEquals("20 days", en.period(Period.ofDays(20)));
        assertEquals("", en.period(null));
    }
}
