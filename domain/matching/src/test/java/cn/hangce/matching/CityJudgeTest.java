package cn.hangce.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Profile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Judging one organisation after the other")
class CityJudgeTest {

    private static final LocalDate DAY = LocalDate.of(2022, 5, 31);
    private static final Program FLEDGLING = ProgramLibrary.ofClasspath(CityJudgeTest.class.getClassLoader()).require("fledgling-enterprise");
    private static final short NUMBER = 7;
    /** Document 30, 三: within all figures. */
    private static final String FITTING = String.join("\n", "class_2_or_better_ip=2", "employees=25", "ip_supports_products=true", "legal_person=true",
            "major_incident_within_year=false", "org_type=enterprise", "rd_expense_last_year_yuan=1100000", "rd_staff=8",
            "registered_in_hangzhou=true", "registered_on=2018-03-15", "sales_last_year_yuan=12000000");

    private static List<Match> judged(String lines, boolean everything, boolean changed) {
        List<Match> found = new ArrayList<>();
        CityJudge judge = new CityJudge(new RunLaw(DAY, List.of(RunLaw.Entry.of(NUMBER, FLEDGLING, changed))));
        // Somebody before leaves nothing behind.
        judge.judge(new Profile("91330108MA5AUWCA4Y", "滨江区", FITTING.replace("employees=25", "employees=9")), everything, found::add);
        judge.judge(new Profile("91330108MANX21B964", "滨江区", lines), everything, found::add);
        return found;
    }

    @Test
    @DisplayName("finds who is entitled, and to how much")
    void entitled() {
        assertEquals(List.of(new Match("91330108MANX21B964", NUMBER, 200_000, true)), judged(FITTING, true, false));
    }

    @Test
    @DisplayName("knows who has something to prove")
    void unvouched() {
        assertFalse(judged(FITTING.replace("ip_supports_products=", "ip_supports_products~"), true, false).get(0).vouched());
        assertTrue(judged(FITTING.replace("employees=25", "employees=25\nmain_product~传感器"), true, false).get(0).vouched(), "nobody asks for that");
    }

    @Test
    @DisplayName("finds nothing where a condition fails, a fact is missing, or the program is for others")
    void nothing() {
        assertEquals(List.of(), judged(FITTING.replace("rd_staff=8", "rd_staff=3"), true, false));
        assertEquals(List.of(), judged(FITTING.replace("ip_supports_products=true\n", ""), true, false));
        assertEquals(List.of(), judged(FITTING.replace("org_type=enterprise", "org_type=hospital"), true, false));
    }

    @Test
    @DisplayName("judges whom nothing new is known of by changed programs alone")
    void unchanged() {
        assertEquals(List.of(), judged(FITTING, false, false));
        assertEquals(1, judged(FITTING, false, true).size());
    }

    @Test
    @DisplayName("has to look again on another day where a program looks at the day")
    void days() {
        assertFalse(FLEDGLING.differs(DAY, DAY));
        assertTrue(FLEDGLING.differs(DAY, DAY.plusDays(1)), "firms grow older");
    }
}
