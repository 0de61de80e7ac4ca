package cn.hangce.casework.duplicate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Status;
import cn.hangce.casework.duplicate.Hit.Ground;
import cn.hangce.policy.Text;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search for double funding, document 29, 第六条(一) and 第七条(五)")
class DuplicatesTest {

    private static final String TITLE = "面向柔性制造的智能感知机器人关键技术研究";
    private static final String OWN = "91330108MANX21B964";
    private static final Project PROJECT = new Project(OWN, "杭策示例·青禾智感科技有限公司", TITLE, "王明");

    @Test
    @DisplayName("titles are compared without spaces, width of letters and punctuation")
    void likeness() {
        Likeness title = Likeness.of("基于AI的“感知”系统");
        assertEquals(100, title.to("基于 ＡＩ 的感知系统"));
        assertEquals(0, title.to("高产水稻育种"));
        assertEquals(0, title.to(""));
        assertEquals(0, title.to(null));
        assertEquals(0, Likeness.of(null).to(null), "two that have none are not the same");
        assertEquals(100, Likeness.of("芯").to("芯"));
        assertTrue(Likeness.of(TITLE).to("柔性制造智能感知机器人关键技术研究与应用") >= Likeness.WORTH_A_LOOK);
        assertTrue(Likeness.of(TITLE).to("面向智慧农业的土壤传感器研究") < Likeness.WORTH_A_LOOK);
    }

    @Test
    @DisplayName("the same project, a title alike, the same leader, the same organisation; nothing else is shown")
    void grounds() {
        assertEquals(Ground.SAME_PROJECT, ground(OWN, TITLE, "李华"));
        assertEquals(Ground.SAME_PROJECT, ground("12330100470116973Y", TITLE, "王明"));
        assertEquals(Ground.ALIKE, ground("12330100470116973Y", TITLE, "李华"));
        assertEquals(Ground.SAME_LEADER, ground("12330100470116973Y", "别的项目", "王明 "));
        assertEquals(Ground.SAME_ORGANISATION, ground(OWN, null, null));
        assertTrue(PROJECT.compare(candidate("12330100470116973Y", "别的项目", "李华")).isEmpty());
    }

    private static Ground ground(String code, String title, String leader) {
        return PROJECT.compare(candidate(code, title, leader)).orElseThrow().ground();
    }

    private static Duplicates.Candidate candidate(String code, String title, String leader) {
        return new Duplicates.Candidate(1, "2022-001-00001", code, "某单位", "agri-social-key", Status.GRANTED, 2021, title, leader);
    }

    @Test
    @DisplayName("the record says what was searched and what came of it, in words that can be edited")
    void words() {
        Finding nothing = new Finding(List.of(), List.of(new Text("甲", "A"), new Text("乙", "B")), 34, 120, LocalDate.of(2022, 6, 30));
        assertEquals("2022-06-30检索：与本项目同类支持的 2 个项目的申报件 34 件，外部资助清单 120 项。未发现同一单位、同一负责人或名称相近的项目。", nothing.words().zh());
        Hit hit = new Hit(Ground.SAME_PROJECT, 91, 7L, "2021-001-00007", "某单位", TITLE, new Text("重点项目", "Key project"), 2021, Status.GRANTED, 0, null);
        Finding found = new Finding(List.of(hit), List.of(), 1, 0, LocalDate.of(2022, 6, 30));
        assertTrue(found.words().zh().contains("“" + TITLE + "”（某单位，重点项目，2021 年，已立项或已资助，名称相近 91%"), found.words().zh());
        assertTrue(found.words().en().contains("Key project"), found.words().en());
    }

    @Test
    @DisplayName("a list of another body is read by its headings, in any order, with or without credit codes")
    void list() {
        FundedFile file = csv("\uFEFF项目名称,年度,单位名称,资助计划,金额（元）\r\n“感知”项目,2021,某单位,省重点研发,\"1,500,000\"\r\n\r\n");
        assertEquals(List.of(new FundedRow("某单位", null, "“感知”项目", "省重点研发", 2021, 1_500_000)), file.rows());
        assertTrue(file.faults().isEmpty());
    }

    @Test
    @DisplayName("a line that is wrong is named by its number, with all that is wrong in it")
    void faults() {
        FundedFile file = csv("单位名称,统一社会信用代码,项目名称,资助计划,年度,金额（元）\n某单位,123,,省计划,二〇二一,-5\n某单位,,项目,省计划,2021,5.5\n某单位,,项目,省计划,1900,5\n某单位,,项目,省计划,2021,5\n");
        assertEquals(Set.of(2, 3, 4), file.faults().keySet());
        assertEquals(4, file.faults().get(2).size(), file.faults().get(2).toString());
        assertEquals(1, file.rows().size());
    }

    @Test
    @DisplayName("a file that is no table, or lacks a column, is refused in words")
    void refused() {
        FundedRefused lacking = assertThrows(FundedRefused.class, () -> csv("单位名称,项目名称\n甲,乙\n"));
        assertTrue(lacking.message(Locale.CHINESE).contains("资助计划、年度、金额（元）"), lacking.message(Locale.CHINESE));
        assertThrows(FundedRefused.class, () -> csv("单位名称,项目名称,资助计划,年度,金额（元）\n"));
        assertThrows(FundedRefused.class, () -> csv(""));
        assertThrows(FundedRefused.class, () -> FundedFile.read(new byte[] {'P', 'K', 3, 4, 0}));
        assertThrows(FundedRefused.class, () -> FundedFile.read(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x41}));
    }

    private static FundedFile csv(String text) {
        return FundedFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
