package cn.hangce.registry.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What bureaus hand over")
class HandoverFileTest {

    private static final String TAX = "纳税人识别号,纳税人名称,所属年度,营业收入（万元）,研发费用（万元）,资产总额（万元）,上年度研发费用（万元）\n";
    private static final String REGISTER = "统一社会信用代码,企业名称,所在区县,成立日期,是否法人,住所在本市,主体类别,登记状态\n";
    private static final String CODE = "91330108MANX21B964";

    private static HandoverFile read(String text) {
        return HandoverFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tenThousandYuanBecomeWholeYuanExactly() {
        HandoverFile file = read(TAX + CODE + ",某某,2021,5000.0001,\"1,205.3\",0,1\n");
        assertEquals("tax", file.source());
        assertEquals(50_000_001L, file.lines().get(0).facts().get("sales_last_year_yuan"));
        assertEquals(12_053_000L, file.lines().get(0).facts().get("rd_expense_last_year_yuan"));
    }

    @Test
    void aFractionOfAYuanIsNotRoundedButLeftOut() {
        HandoverFile file = read(TAX + CODE + ",某某,2021,1.00005,1,1,1\n");
        assertTrue(file.lines().isEmpty());
        assertTrue(file.bad().get(0).reason().contains("营业收入"));
    }

    @Test
    void badLinesAreNamedAndTheOthersKept() {
        HandoverFile file = read(REGISTER + "91330108MANX21B965,甲,滨江区,2018-03-12,是,是,enterprise,存续\n"
                + CODE + ",乙,滨江区,2018-02-30,是,是,enterprise,存续\n" + CODE + ",,滨江区,2018-03-12,是,是,enterprise,存续\n"
                + CODE + ",丁,滨江区,2018/3/12,也许,是,enterprise,存续\n" + CODE + ",戊,滨江区,2018/3/12,是,是,enterprise,存续\n");
        assertEquals(List.of(2L, 3L, 4L, 5L), file.bad().stream().map(HandoverFile.BadLine::number).toList());
        assertEquals("戊", file.lines().get(0).name());
        assertEquals(LocalDate.of(2018, 3, 12), file.lines().get(0).facts().get("registered_on"));
        assertEquals(true, file.lines().get(0).facts().get("legal_person"));
    }

    @Test
    void anEmptyCellIsAFactThatStaysMissing() {
        HandoverFile file = read(TAX + CODE + ",某某,2021,,30,,1\n");
        assertFalse(file.lines().get(0).facts().containsKey("sales_last_year_yuan"));
        assertEquals(300_000L, file.lines().get(0).facts().get("rd_expense_last_year_yuan"));
    }

    @Test
    void byteOrderMarksAndGb18030AreRead() {
        String text = TAX + CODE + ",某某,2021,1,1,1,1\n";
        assertEquals(1, read("\uFEFF" + text).lines().size());
        assertEquals(1, HandoverFile.read(text.getBytes(Charset.forName("GB18030"))).lines().size());
    }

    @Test
    void aWrongIdentityNumberIsReportedWithoutItself() {
        HandoverFile file = read("公民身份号码,学历,是否应届毕业生,是否应届全日制毕业\n330199199406180018,博士,是,是\n330199199406180019,博士,是,是\n");
        assertEquals(2, file.bad().get(0).number());
        assertFalse(file.bad().toString().contains("33019919940618"), file.bad()::toString);
        assertEquals("330199********0019", file.lines().get(0).identity().toString());
        assertFalse(file.lines().toString().contains("33019919940618"), "nor does a good line print it");
        assertEquals("doctor", file.lines().get(0).facts().get("degree"));
    }

    @Test
    void unknownHeadsAreRefusedWithWhatWasFound() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> read("甲,乙\n1,2\n")).getMessage().contains("甲"));
    }
}
