package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How clauses are cited. */
class CitationTest {

    @ParameterizedTest
    @CsvSource({
        "三.4, 三.4", "三(一)1, 三(一)1", "三（一）1, 三(一)1", "三(一).1, 三(一)1", "第六条, 第六条", "第12条（二）, 第十二条(二)", "第九条1, 第九条1",
        "四.22, 四.22", "四(十一), 四(十一)", "十二, 十二", "二(二十三), 二(二十三)", "文首, 文首", "文末, 文末", "五(四)后, 五(四)后", "附件2, 附件2",
        "二—3, 二—3", "二——3, 二—3", "第八条段2, 第八条段2", "三(二)4(1), 三(二)4(1)", "第二章, 第二章"})
    void oneClauseInOneSpelling(String written, String normal) {
        assertEquals(normal, read(written));
    }

    @ParameterizedTest
    @CsvSource({"三.4(1)(2), 三.4(1) 三.4(2)", "二(一)1 五(一), 二(一)1 五(一)", "第六条、第十一条, 第六条 第十一条", "第四条 至 第九条, 第四条至第九条",
        "第四条至第九条, 第四条至第九条", "一(二) 四(四) 五, 一(二) 四(四) 五", "二(一)(二), 二(一) 二(二)"})
    void severalClauses(String written, String normal) {
        assertEquals(normal, read(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"see above", "第六", "三.", "三.x", "至 第九条", "第四条 至", "（一"})
    void whatIsNoCitation(String written) {
        assertThrows(Citation.Unreadable.class, () -> Citation.parse(written));
    }

    @Test
    void aReferenceKnowsWhereItStands() throws Citation.Unreadable {
        assertEquals(6, Citation.parse("二(一)1 五(一)").references().get(1).offset());
    }

    private static String read(String written) {
        try {
            return Citation.parse(written).references().stream()
                    .map(reference -> reference.from() + (reference.to() == null ? "" : "至" + reference.to())).collect(Collectors.joining(" "));
        } catch (Citation.Unreadable e) {
            throw new AssertionError(written, e);
        }
    }
}
