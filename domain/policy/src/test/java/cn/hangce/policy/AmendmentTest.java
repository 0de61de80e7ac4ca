package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Difference.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a new version changes is said in words")
class AmendmentTest {

    private static Amendment changing(String part, String otherwise) {
        return Amendment.of(SampleProgram.program(), SampleProgram.library().parse(SampleProgram.FILE, SampleProgram.with(part, otherwise)));
    }

    private static Difference only(Amendment amendment) {
        assertEquals(1, amendment.differences().size(), amendment.differences().toString());
        return amendment.differences().get(0);
    }

    @Test
    void anAmount() {
        String dearer = SampleProgram.with("yuan: min(0.2 *", "yuan: min(0.3 *")
                .replace("amounts: {grant: 100}, city_yuan: 50, district_yuan: 50", "amounts: {grant: 200}");
        Amendment amendment = Amendment.of(SampleProgram.program(), SampleProgram.library().parse(SampleProgram.FILE, dearer));
        assertEquals(List.of("benefits", "examples"), amendment.differences().stream().map(Difference::part).toList());
        assertEquals("符合；条件全部满足；事实齐全；补助 100 元；市级 50 元；区、县（市）50 元", amendment.differences().get(1).details().get(0).before().zh());
        assertEquals("符合；条件全部满足；事实齐全；补助 200 元", amendment.differences().get(1).details().get(0).after().zh());
        Difference benefit = amendment.differences().get(0);
        assertEquals(Kind.CHANGED, benefit.kind());
        assertEquals("补助", benefit.label().zh());
        assertEquals("二.1", benefit.cite());
        Difference.Detail yuan = benefit.details().get(0);
        assertEquals("yuan", yuan.field());
        assertEquals("（20% × 申请额，最高 100 万元） − 100 元", yuan.before().zh());
        assertEquals("（30% × 申请额，最高 100 万元） − 100 元", yuan.after().zh());
        assertTrue(yuan.after().en().contains("30% ×"), yuan.after().en());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "cite: 一.2 | cite: 一.3 | conditions | cite | 一.2 | 一.3",
            "split: ratio-2020 | split: half | benefits | split | 2020 年市与区、县（市）承担比例 | 市、区各半",
            "within: P20D | within: WD5 | procedure | within | 20 日 | 5 个工作日",
            "bar: P3Y | bar: forever | sanctions | bar | 3 年 | 永久",
            "term: P3Y | term: P2Y | recognition | term | 3 年 | 2 年",
            "required: false | required: true | materials | required | 否 | 是",
            "within: P1M | within: P2M | duties | within | 1 个月 | 2 个月",
            "name: {zh: 示例, en: Sample} | name: {zh: 新名, en: New} | name | name | 示例 | 新名",
            "effects: [revoke, recover] | effects: [revoke, record] | sanctions | effects | recover | record"})
    void oneThing(String part, String otherwise, String where, String field, String before, String after) {
        Difference difference = only(changing(part, otherwise));
        assertEquals(where, difference.part());
        Difference.Detail detail = difference.details().get(0);
        assertEquals(field, detail.field());
        assertEquals(before, detail.before().zh());
        assertEquals(after, detail.after().zh());
        assertEquals(field.equals("effects") ? "effect" : null, detail.terms());
    }

    @Test
    void aConditionThatReadsTheSameIsShownAsItIsWritten() {
        Difference difference = only(changing("holds: employees >= 10", "holds: (employees >= 10)"));
        assertEquals("employees >= 10", difference.details().get(0).before().zh());
        assertEquals("(employees >= 10)", difference.details().get(0).after().zh());
    }

    @Test
    void aNameThatStillSaysTheOldFigure() {
        String before = SampleProgram.with("label: {zh: 人数, en: Staff}", "label: {zh: 不少于 10 人, en: Ten}");
        String after = before.replace("employees >= 10", "employees >= 9").replace("given: {employees: 9}", "given: {employees: 8}");
        Program old = SampleProgram.library().parse("a", before);
        assertEquals(List.of("staff"), Amendment.of(old, SampleProgram.library().parse("b", after)).staleNames().stream().map(Difference::id).toList());
        String named = after.replace("不少于 10 人", "不少于 9 人");
        assertEquals(List.of(), Amendment.of(old, SampleProgram.library().parse("c", named)).staleNames());
        assertEquals(List.of(), changing("within: P20D", "within: WD5").staleNames());
    }

    @Test
    void whatCameAndWhatWent() {
        Difference come = only(changing("checks:\n", "checks:\n  - {id: more, cite: 一.3, by: city, label: {zh: 另查, en: More}}\n"));
        assertEquals(Kind.ADDED, come.kind());
        assertEquals("另查", come.label().zh());
        assertEquals("actor", come.details().get(0).terms());
        assertNull(come.details().get(0).before());
        Difference gone = only(Amendment.of(SampleProgram.library().parse(SampleProgram.FILE, SampleProgram.with("checks:\n",
                "checks:\n  - {id: more, cite: 一.3, by: city, label: {zh: 另查, en: More}}\n")), SampleProgram.program()));
        assertEquals(Kind.REMOVED, gone.kind());
        assertEquals("另查", gone.label().zh());
    }

    @Test
    void aStepInAnotherPlace() {
        String third = "  - {stage: publicity, by: city, cite: 三, label: {zh: 公示, en: Notice}}\n";
        String before = SampleProgram.with("  - {stage: decision", third + "  - {stage: decision");
        String after = SampleProgram.with("scoring:\n", third + "scoring:\n");
        Difference moved = only(Amendment.of(SampleProgram.library().parse("a", before), SampleProgram.library().parse("a", after)));
        assertEquals(Kind.MOVED, moved.kind());
        assertEquals("place", moved.details().get(0).field());
    }

    @Test
    void theFactsOfTheForm() {
        Difference form = only(changing("form: [employees, rd_staff, grade, requested_yuan]", "form: [employees, rd_staff, grade, requested_yuan, months]"));
        assertNull(form.details().get(0).before());
        assertEquals(Vocabulary.standard().fact("months").label(), form.details().get(0).after());
    }

    @Test
    void aRemarkAndAnOrderAreShownAsLines() {
        Amendment remark = changing("conditions:\n", "# 说明\nconditions:\n");
        assertEquals(List.of(), remark.differences());
        assertEquals("# 说明", remark.otherLines().get(0).text());
        Amendment order = changing("form: [employees, rd_staff, grade", "form: [rd_staff, employees, grade");
        assertEquals(List.of(), order.differences());
        assertEquals(List.of(false, true), order.otherLines().stream().map(ChangedLine::added).toList());
        assertEquals(order.lines(), order.otherLines());
    }

    @Test
    void theLinesThatTheWordsAccountForStandUnderAllLinesOnly() {
        Amendment amendment = changing("within: P20D", "within: WD5");
        assertEquals(2, amendment.lines().size());
        assertEquals(List.of(), amendment.otherLines());
    }

    @Test
    void aNewProgramIsNewInAllItsParts() {
        Amendment amendment = Amendment.of(null, SampleProgram.program());
        assertTrue(amendment.isNew());
        assertTrue(amendment.differences().stream().allMatch(difference -> difference.kind() == Kind.ADDED));
        Map<String, Object> content = SampleProgram.program().content();
        assertEquals(content.keySet(), amendment.differences().stream().map(Difference::part).collect(Collectors.toSet()));
    }

    @Test
    void theSameTextIsNoChange() {
        Amendment amendment = Amendment.of(SampleProgram.program(), SampleProgram.program());
        assertEquals(List.of(), amendment.differences());
        assertEquals(List.of(), amendment.lines());
    }
}
