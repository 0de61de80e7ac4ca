package cn.hangce.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.lawcheck.MadeUpFacts;
import cn.hangce.policy.Assessment;
import cn.hangce.policy.Benefit;
import cn.hangce.policy.BenefitResult;
import cn.hangce.policy.ConditionResult;
import cn.hangce.policy.Facts;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.RowReader;
import cn.hangce.policy.Standing;
import cn.hangce.policy.Verdict;
import cn.hangce.policy.Vocabulary;
import cn.hangce.policy.language.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Compiled code and exact tree, on every program of the law and applicants with values right beside its figures. */
@DisplayName("Judging many applicants")
class JudgesAgreeTest {

    private static final int APPLICANTS = 2_000;
    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);
    private static final Collection<Program> programs = ProgramLibrary.ofClasspath(JudgesAgreeTest.class.getClassLoader()).programs();

    private final RowReader reader = new RowReader(Vocabulary.standard());
    private final Row row = reader.row();
    private final Verdict verdict = new Verdict();

    @TestFactory
    @DisplayName("says what the assessment in words says, program by program")
    Stream<DynamicTest> everyProgram() {
        return programs.stream().map(program -> DynamicTest.dynamicTest(program.id(), () -> {
            MadeUpFacts made = new MadeUpFacts(List.of(program));
            for (int i = 0; i < APPLICANTS; i++) {
                agree(program, made.applicant(i, i % 4 * 2));
            }
        }));
    }

    @Test
    @DisplayName("has come upon every standing, and sums of both kinds")
    void nothingIsLeftOut() {
        EnumSet<Standing> standings = EnumSet.noneOf(Standing.class);
        boolean paid = false;
        boolean promised = false;
        for (Program program : programs) {
            MadeUpFacts made = new MadeUpFacts(List.of(program));
            for (int i = 0; i < 200; i++) {
                agree(program, made.applicant(i, i % 4 * 2));
                standings.add(verdict.standing());
                paid |= verdict.paidYuan() > 0;
                promised |= verdict.promisedYuan() > 0;
            }
        }
        assertEquals(EnumSet.allOf(Standing.class), standings);
        assertTrue(paid && promised);
    }

    private void agree(Program program, Map<String, Object> values) {
        Assessment assessment = program.assess(Facts.of(Vocabulary.standard(), values), DAY);
        reader.begin(row, DAY);
        values.forEach((name, value) -> reader.put(row, name, text(value)));
        program.judge().judge(row, verdict);
        String about = program.id() + " " + values;
        assertEquals(marks(assessment, Boolean.FALSE), verdict.failed(), about);
        assertEquals(marks(assessment, null), verdict.open(), about);
        assertEquals(assessment.eligible(), eligible(verdict.standing()), about);
        assertEquals(verdict.standing(), program.judge().standing(row), about);
        assertEquals(total(program, assessment, Benefit::isPaid), verdict.paidYuan(), about);
        assertEquals(total(program, assessment, Predicate.not(Benefit::isPaid)), verdict.promisedYuan(), about);
        assertEquals(assessment.benefits().stream().anyMatch(BenefitResult::referred), verdict.isReferred(), about);
    }

    private static String text(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private static long marks(Assessment assessment, Boolean holds) {
        long marks = 0;
        List<ConditionResult> conditions = assessment.conditions();
        for (int i = 0; i < conditions.size(); i++) {
            marks |= conditions.get(i).holds() == holds ? 1L << i : 0;
        }
        return marks;
    }

    private static Boolean eligible(Standing standing) {
        return standing == Standing.OPEN ? null : Boolean.valueOf(standing == Standing.ELIGIBLE);
    }

    private static long total(Program program, Assessment assessment, Predicate<Benefit> which) {
        Map<String, Benefit> benefits = new HashMap<>();
        program.benefits().forEach(benefit -> benefits.put(benefit.id(), benefit));
        return assessment.benefits().stream().filter(result -> which.test(benefits.get(result.id()))).mapToLong(BenefitResult::yuan).sum();
    }
}
