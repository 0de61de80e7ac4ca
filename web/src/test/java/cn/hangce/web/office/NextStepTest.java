package cn.hangce.web.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whose turn it is, and until when")
class NextStepTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 6, 10);

    private static NextStep until(LocalDate day) {
        return new NextStep(Role.DISTRICT_OFFICER, day, TODAY, List.of());
    }

    @Test
    @DisplayName("the last day counts itself; it is late from the day after it")
    void term() {
        assertEquals("within", until(TODAY.plusDays(3)).term());
        assertEquals(3, until(TODAY.plusDays(3)).days());
        assertEquals("today", until(TODAY).term());
        assertEquals("overdue", until(TODAY.minusDays(1)).term());
        assertEquals(1, until(TODAY.minusDays(1)).days());
        assertEquals("open", until(null).term());
    }

    @Test
    @DisplayName("it is the applicant’s own or an office’s, and after the end nobody’s")
    void who() {
        assertTrue(new NextStep(Role.APPLICANT, null, TODAY, List.of()).own());
        assertFalse(until(null).own());
        assertEquals("district officer", until(null).actor().en());
        assertFalse(new NextStep(null, null, TODAY, List.of()).waits());
    }
}
