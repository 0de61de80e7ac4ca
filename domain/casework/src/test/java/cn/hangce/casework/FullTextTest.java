package cn.hangce.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The full text of a document")
class FullTextTest {

    private static final Actor ADMINISTRATOR = new Actor("administrator", "管理员", Set.of(Role.ADMINISTRATOR), null, null, null);
    private static final Actor CITY = new Actor("city", "经办人", Set.of(Role.CITY_OFFICER), null, null, null);
    private static final Moment NOW = new Moment(Instant.parse("2022-05-20T01:00:00Z"), LocalDate.of(2022, 5, 20));

    @Test
    @DisplayName("is kept without the marks of the machine that wrote it")
    void kept() {
        assertEquals("一、总体要求\n（一）目标", new FullText("30", "\uFEFF一、总体要求\r\n（一）目标\r\n", ADMINISTRATOR, NOW).content());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "PK\0\0", "\uFFFD\uFFFD"})
    @DisplayName("is refused where it is none, and the earlier one stays")
    void noText(String content) {
        FullText text = new FullText("30", "正文", ADMINISTRATOR, NOW);
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> text.replace(content, ADMINISTRATOR, NOW));
        assertEquals(Rule.TEXT_UNREADABLE, refused.rule());
        assertEquals("正文", text.content());
    }

    @Test
    @DisplayName("is an administrator’s to import")
    void administratorsOnly() {
        assertEquals(Rule.NOT_YOUR_ROLE, assertThrows(UnlawfulAct.class, () -> new FullText("30", "正文", CITY, NOW)).rule());
    }
}
