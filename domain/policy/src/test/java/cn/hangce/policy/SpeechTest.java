package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import cn.hangce.policy.language.Expression;
import cn.hangce.policy.language.ExpressionRefused;
import cn.hangce.policy.language.Kind;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A formula can be read by who cannot read formulas")
class SpeechTest {

    private static final Vocabulary VOCABULARY = Vocabulary.standard();
    private static final Speech SPEECH = new Speech(VOCABULARY);

    private static Expression formula(String text) {
        try {
            return VOCABULARY.language().compile(text, List.of(Kind.values()));
        } catch (ExpressionRefused e) {
            throw new AssertionError(text + ": " + e.mistakes(), e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "200000 | 20 万元 | 200,000 yuan | 200000",
            "min(loan_yuan, 20000000) * lpr_january_ratio * 0.5 * months / 12 | （当年实际银行贷款额，最高 2000 万元） × 当年 1 月份贷款市场报价利率（LPR） × 50% × 月数 ÷ 12 | | ",
            "min(0.2 * requested_yuan, 1000000) - 100 | （20% × 申请额，最高 100 万元） − 100 元 | | 999900",
            "pct(requested_yuan, 30) | 申请额 × 30% | | ",
            "1500 * months | 1,500 元 × 月数 | | ",
            "min(pct(requested_yuan, 20), org_type == 'hospital' ? 3000000 : 1000000) | 下列各项中最低的一项：申请额 × 20%；（单位类型为医疗机构的，300 万元；其他情形，100 万元） | | 3000000",
            "org_type == 'enterprise' ? 1000000 : org_type in ['team', 'person'] ? 500000 : 0 | 单位类型为企业的，100 万元；单位类型为团队或个人的，50 万元；其他情形，0 元 | | 1000000",
            "requested_yuan <= 15000000 && !legal_person ? 3000000 : requested_yuan | 申请额不超过 1500 万元且不符合“具有独立法人资格”的，300 万元；其他情形，申请额 | | ",
            "1000000 - requested_yuan | 100 万元 − 申请额 | | 1000000",
            "(legal_person ? 200000 : 50000) * employees | （具有独立法人资格的，20 万元；其他情形，5 万元） × 上年度职工总数 | | "})
    void amounts(String formula, String chinese, String english, Long most) {
        Text words = SPEECH.words(formula(formula));
        assertEquals(chinese, words.zh());
        if (english != null) {
            assertEquals(english, words.en());
        }
        assertEquals(most, SPEECH.most(formula(formula)));
    }

    @Test
    void conditions() {
        assertEquals("上年度职工总数不低于 10 人", formula("employees >= 10").words(SPEECH).zh());
        assertEquals("判断之日早于注册成立日期起满 6 年之日", formula("as_of < years_after(registered_on, 6)").words(SPEECH).zh());
        assertEquals("判断之日不晚于2022年12月31日", formula("as_of <= date('2022-12-31')").words(SPEECH).zh());
    }

    @Test
    void whatWasRefusedSaysNothing() {
        assertEquals("", SPEECH.words(null).zh());
        assertNull(SPEECH.most(null));
    }

    @Test
    @DisplayName("every formula that is in force is said without a trace of how it is written")
    void everythingInForce() {
        ProgramLibrary.ofClasspath(SpeechTest.class.getClassLoader()).programs().stream().flatMap(program -> program.benefits().stream())
                .forEach(benefit -> assertFalse(benefit.words().zh().matches(".*(_|==|&&|\\?).*"), benefit.words().zh()));
    }
}
