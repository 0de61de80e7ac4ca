package cn.hangce.reporting.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.hangce.policy.Deadline;
import cn.hangce.policy.Duty;
import cn.hangce.policy.Text;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("By when a duty is to be done, as the program’s file has it")
class DeadlinesTest {

    private static Text of(String label, String every, Deadline within, MonthDay until) {
        return Deadlines.of(new Duty("duty", "五", new Text(label, label), every, null, within, until, null, List.of()));
    }

    private static String within(String text, Period period, int working) {
        return of("报告", null, new Deadline(text, period, working), null).zh();
    }

    @Test
    void timeFromTheEvent() {
        assertEquals("3 个月内", within("P3M", Period.ofMonths(3), 0));
        assertEquals("1 年内", within("P1Y", Period.ofYears(1), 0));
        assertEquals("20 日内", within("P20D", Period.ofDays(20), 0));
        assertEquals("5 个工作日内", within("WD5", null, 5));
        assertEquals("24 小时内", within("PT24H", null, 0));
    }

    @Test
    void whatReturns() {
        assertEquals("每年 1 月 31 日前", of("报告", "year", null, MonthDay.of(1, 31)).zh());
        assertEquals("每年", of("报送情况", "year", null, null).zh());
        assertNull(of("每年备案", "year", null, null), "its own words say so");
        assertNull(of("报告", null, null, null));
    }
}
