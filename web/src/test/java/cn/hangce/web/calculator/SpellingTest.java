package cn.hangce.web.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.policy.Fact;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Vocabulary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Numbers as people type them become numbers as the API writes them")
class SpellingTest {

    private static Fact fact(String name) {
        return Vocabulary.standard().fact(name);
    }

    @BeforeAll
    static void library() {
        ProgramLibrary.ofClasspath(SpellingTest.class.getClassLoader());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sales_last_year_yuan | 12000000      | 12000000
            sales_last_year_yuan | 12,000,000 元 | 12000000
            sales_last_year_yuan | 1200万        | 12000000
            sales_last_year_yuan | 1,200.5 万元  | 12005000
            sales_last_year_yuan | 1.2亿         | 120000000
            sales_last_year_yuan | ¥1,000        | 1000
            sales_last_year_yuan | １２００万     | 12000000
            sales_last_year_yuan | 0.00001万     | 0.1
            sales_last_year_yuan | -5            | -5
            sales_last_year_yuan | 12,00         | 12,00
            sales_last_year_yuan | 很多           | 很多
            sales_last_year_yuan | 万            | 万
            sales_last_year_yuan | 1.2.3万       | 1.2.3万
            rd_staff_ratio       | 5.25          | 0.0525
            rd_staff_ratio       | 5.25 %        | 0.0525
            rd_staff_ratio       | 100％          | 1
            rd_staff_ratio       | 0             | 0
            rd_staff_ratio       | 百分之五       | 百分之五
            employees            | 1,200 人      | 1200
            employees            | 25.5          | 25.5
            area_m2              | 20,000.5 平方米 | 20000.5
            registered_on        | 2022-05-31    | 2022-05-31
            district             | 西湖区         | 西湖区
            """)
    void contract(String name, String typed, String contract) {
        assertEquals(contract, Spelling.contract(fact(name), typed));
    }

    @Test
    @DisplayName("and back: per cent for shares, everything else as it is")
    void typed() {
        assertEquals("5.25", Spelling.typed(fact("rd_staff_ratio"), "0.0525"));
        assertEquals("100", Spelling.typed(fact("rd_staff_ratio"), "1"));
        assertEquals("abc", Spelling.typed(fact("rd_staff_ratio"), "abc"));
        assertEquals("0.5", Spelling.typed(fact("area_m2"), "0.5"));
        assertEquals("12000000", Spelling.typed(fact("sales_last_year_yuan"), "12000000"));
        assertEquals("", Spelling.typed(fact("rd_staff_ratio"), ""));
    }
}
