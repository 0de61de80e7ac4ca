package cn.hangce.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An organisation’s profile")
class ProfileTest {

    private static final Profile FIRM = new Profile("91330108MANX21B964", "滨江区",
            "company_name=甲=乙~丙\nrd_staff~5\nregistered_on=2018-03-12");

    @Test
    @DisplayName("gives each fact its value, whatever signs stand in it, and who vouches for it")
    void lines() {
        List<String> seen = new ArrayList<>();
        FIRM.forEach((name, value, vouched) -> seen.add(name + " " + value + " " + vouched));
        assertEquals(List.of("company_name 甲=乙~丙 true", "rd_staff 5 false", "registered_on 2018-03-12 true"), seen);
    }

    @Test
    @DisplayName("is judged with the district of its registration")
    void facts() {
        assertEquals("滨江区", FIRM.facts().get("district"));
        assertEquals(5L, FIRM.facts().get("rd_staff"));
        assertEquals(LocalDate.of(2018, 3, 12), FIRM.facts().get("registered_on"));
    }

    @Test
    @DisplayName("may be empty")
    void empty() {
        new Profile("91330108MANX21B964", "滨江区", "").forEach((name, value, vouched) -> {
            throw new AssertionError(name);
        });
    }
}
