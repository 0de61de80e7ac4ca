package cn.hangce.casework.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Moment;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.meeting.MeetingRefused.Why;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("The meeting that decides, document 29, 第七条(六)")
class MeetingTest {

    private static final Actor DECIDER = new Actor("decider", "领导", Set.of(Role.DECISION_MAKER), null, null, null);
    private static final Actor CITY = new Actor("city", "市局", Set.of(Role.CITY_OFFICER), null, null, null);
    private static final LocalDate DAY = LocalDate.of(2022, 6, 20);

    @Test
    @DisplayName("has a title, a day, a place, members, and a chair who is one of them")
    void plan() {
        refused(Why.INCOMPLETE, () -> plan("甲", List.of()));
        refused(Why.INCOMPLETE, () -> plan("丁", members(3, 3)));
        refused(Why.INCOMPLETE, () -> plan("甲", List.of(member("甲", true), member("甲", true))));
        refused(Why.INCOMPLETE, () -> new MeetingPlan(" ", DAY, "一号会议室", "甲", members(3, 3)));
        assertThrows(UnlawfulAct.class, () -> new Meeting(plan("甲", members(3, 3)), CITY, on(DAY)), "an officer calls no meeting of deciders");
    }

    @Test
    @DisplayName("decides with more than half of those entitled: two of three, three of four, not two of four")
    void quorum() {
        assertTrue(meeting(3, 2).quorate());
        assertTrue(meeting(4, 3).quorate());
        assertFalse(meeting(4, 2).quorate());
        refused(Why.NO_QUORUM, () -> meeting(4, 2).requireSitting(DECIDER, on(DAY)));
        meeting(4, 3).requireSitting(DECIDER, on(DAY));
    }

    @Test
    @DisplayName("resolves nothing before its day")
    void day() {
        refused(Why.NOT_YET, () -> meeting(3, 3).requireSitting(DECIDER, on(DAY.minusDays(1))));
    }

    @Test
    @DisplayName("whoever has examined a case leaves the table for it, by account, or by name where a member has none; the rest must still be more than half")
    void leavingTheTable() {
        Meeting meeting = meeting(3, 3);
        AgendaItem item = meeting.put(null, DECIDER);
        assertEquals(List.of("乙"), item.leaving(Map.of("account-乙", "别的名字")).stream().map(Member::name).toList());
        assertEquals(List.of("丙"), item.leaving(Map.of("account-x", "丙")).stream().map(Member::name).toList());
        assertEquals(List.of(), item.leaving(Map.of("account-x", "乙")), "a namesake of somebody who has an account may stay");
        item.resolve(Resolution.APPROVE, "同意", Map.of("account-乙", "乙"));
        assertEquals("乙", item.absent());
        assertFalse(item.open());

        AgendaItem alone = meeting(4, 3).put(null, DECIDER);
        // 甲 and 丙 stay of 甲, 丙, 丁: more than half of those who may sit.
        alone.resolve(Resolution.DEFER, "补充材料", Map.of("account-乙", "乙"));
        Meeting thin = new Meeting(plan("甲", List.of(member("甲", true), member("乙", true), member("丙", false))), DECIDER, on(DAY));
        AgendaItem nobody = thin.put(null, DECIDER);
        assertTrue(thin.quorate());
        assertTrue(nobody.quorate(Map.of()));
        assertFalse(nobody.quorate(Map.of("account-乙", "乙")), "one of two who may sit");
    }

    @Test
    @DisplayName("says why it resolves as it does, once, and its record of who came is fixed then")
    void resolvedOnce() {
        Meeting meeting = meeting(3, 3);
        AgendaItem item = meeting.put(null, DECIDER);
        assertThrows(UnlawfulAct.class, () -> item.resolve(Resolution.REFUSE, " ", Map.of()));
        item.resolve(Resolution.REFUSE, "不符合指南", Map.of());
        assertEquals("2022年第5次局长办公会议（2022-06-20）：不符合指南", meeting.ground(item.reason()));
        refused(Why.RESOLVED, () -> meeting.revise(plan("甲", members(3, 3)), DECIDER));
    }

    @Test
    @DisplayName("ends with its minutes, when everything on its agenda is resolved; nothing changes then")
    void minutes() {
        Meeting meeting = meeting(3, 3);
        refused(Why.UNRESOLVED, () -> meeting.close("纪要", DECIDER, on(DAY)));
        meeting.put(null, DECIDER).resolve(Resolution.DEFER, "补充材料", Map.of());
        refused(Why.NO_MINUTES, () -> meeting.close(" ", DECIDER, on(DAY)));
        meeting.close("会议审议了 1 项。", DECIDER, on(DAY));
        assertTrue(meeting.closed());
        refused(Why.CLOSED, () -> meeting.put(null, DECIDER));
        refused(Why.CLOSED, () -> meeting.close("别的", DECIDER, on(DAY)));
    }

    private static Meeting meeting(int entitled, int present) {
        return new Meeting(plan("甲", members(entitled, present)), DECIDER, on(DAY));
    }

    private static MeetingPlan plan(String chair, List<Member> members) {
        return new MeetingPlan("2022年第5次局长办公会议", DAY, "一号会议室", chair, members);
    }

    private static List<Member> members(int entitled, int present) {
        List<String> names = List.of("甲", "乙", "丙", "丁");
        return names.subList(0, entitled).stream().map(name -> member(name, names.indexOf(name) < present)).toList();
    }

    private static Member member(String name, boolean present) {
        return new Member(name, name.equals("丙") ? null : "account-" + name, present);
    }

    private static Moment on(LocalDate day) {
        return new Moment(Instant.parse(day + "T04:00:00Z"), day);
    }

    private static void refused(Why why, Executable act) {
        assertEquals(why, assertThrows(MeetingRefused.class, act).why());
    }
}
