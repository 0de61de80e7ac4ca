package cn.hangce.casework.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Moment;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.topic.Topic.Standing;
import cn.hangce.casework.topic.TopicRefused.Why;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("The topics of documents 29, 第七条(一), and 34, 四.1, and the needs of document 25, 二(三)1")
class TopicTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(TopicTest.class.getClassLoader());
    private static final Choosing KEY_PROJECTS = Choosing.of(LIBRARY.require("agri-social-key")).orElseThrow();
    private static final Choosing POSTINGS = Choosing.of(LIBRARY.require("commissioner-posting")).orElseThrow();
    private static final Actor CITY = actor("city", Role.CITY_OFFICER);
    private static final Moment NOW = new Moment(Instant.parse("2021-06-01T04:00:00Z"), LocalDate.of(2021, 6, 1));

    @Test
    @DisplayName("three texts settle something before they call; documents 29 and 34 have it argued")
    void whichTexts() {
        assertEquals(List.of("agri-social-key", "commissioner-posting", "key-rd-enterprise", "key-rd-institution"),
                LIBRARY.programs().stream().filter(program -> Choosing.of(program).isPresent()).map(Program::id).sorted().toList());
        assertTrue(KEY_PROJECTS.isArgued());
        for (String project : List.of("key-rd-enterprise", "key-rd-institution")) {
            assertTrue(Choosing.of(LIBRARY.require(project)).orElseThrow().isArgued(), project);
        }
        assertFalse(POSTINGS.isArgued());
        assertEquals(Role.CITY_OFFICER, KEY_PROJECTS.settler());
    }

    @Test
    @DisplayName("a topic is proposed with what it is about and from whom it comes, argued, and chosen")
    void chosen() {
        Topic topic = proposed(KEY_PROJECTS);
        refused(Why.NOT_ARGUED, () -> topic.settle(KEY_PROJECTS, true, "会议确定", CITY, NOW));
        topic.argue(KEY_PROJECTS, " 需求迫切，指标可考核 ", CITY, NOW);
        topic.settle(KEY_PROJECTS, true, "会议确定", CITY, NOW);
        assertEquals(Standing.CHOSEN, topic.standing());
        assertEquals(List.of("PROPOSED ", "ARGUED 需求迫切，指标可考核", "CHOSEN 会议确定"),
                topic.steps().stream().map(step -> step.kind() + " " + step.words()).toList());
    }

    @Test
    @DisplayName("nobody has to hear experts on what is not chosen, nor where the text asks for none")
    void withoutExperts() {
        Topic dropped = proposed(KEY_PROJECTS);
        dropped.settle(KEY_PROJECTS, false, "与在研项目重复", CITY, NOW);
        assertEquals(Standing.DROPPED, dropped.standing());
        Topic need = proposed(POSTINGS);
        need.settle(POSTINGS, true, "列入派驻方案", CITY, NOW);
        assertEquals(Standing.CHOSEN, need.standing());
    }

    @Test
    @DisplayName("is settled once: of two officers one wins, and nothing is argued afterwards")
    void settledOnce() {
        Topic topic = proposed(POSTINGS);
        topic.settle(POSTINGS, true, "列入", CITY, NOW);
        refused(Why.SETTLED, () -> topic.settle(POSTINGS, false, "不列入", actor("colleague", Role.CITY_OFFICER), NOW));
        refused(Why.SETTLED, () -> topic.argue(POSTINGS, "意见", CITY, NOW));
        assertEquals(Standing.CHOSEN, topic.standing());
        assertEquals(2, topic.steps().size());
    }

    @Test
    @DisplayName("lacks nothing, says why, and is the city’s business")
    void whoMay() {
        refused(Why.INCOMPLETE, () -> Topic.propose(KEY_PROJECTS, " ", "内容", "余杭区科技局", CITY, NOW));
        refused(Why.INCOMPLETE, () -> Topic.propose(KEY_PROJECTS, "名称", "", "余杭区科技局", CITY, NOW));
        refused(Why.INCOMPLETE, () -> Topic.propose(KEY_PROJECTS, "名称", "内容", null, CITY, NOW));
        Topic topic = proposed(KEY_PROJECTS);
        for (Role role : Role.values()) {
            if (role != Role.CITY_OFFICER) {
                unlawful(Rule.NOT_YOUR_ROLE, () -> Topic.propose(KEY_PROJECTS, "名称", "内容", "来源", actor("x", role), NOW));
                unlawful(Rule.NOT_YOUR_ROLE, () -> topic.argue(KEY_PROJECTS, "意见", actor("x", role), NOW));
                unlawful(Rule.NOT_YOUR_ROLE, () -> topic.settle(KEY_PROJECTS, false, "理由", actor("x", role), NOW));
            }
        }
        unlawful(Rule.REASON_REQUIRED, () -> topic.argue(KEY_PROJECTS, " ", CITY, NOW));
        unlawful(Rule.REASON_REQUIRED, () -> topic.settle(KEY_PROJECTS, false, null, CITY, NOW));
        assertTrue(topic.open());
        refused(Why.NO_TOPICS, () -> Choosing.require(LIBRARY.require("makerspace")));
    }

    private static Topic proposed(Choosing choosing) {
        return Topic.propose(choosing, "水稻智能灌溉", "节水三成以上", "余杭区科技局", CITY, NOW);
    }

    private static Actor actor(String account, Role role) {
        return new Actor(account, account, Set.of(role), "code", "滨江区", null);
    }

    private static void refused(Why why, Executable act) {
        TopicRefused refusal = assertThrows(TopicRefused.class, act);
        assertEquals(why, refusal.why());
        assertFalse(refusal.message(Locale.CHINESE).isBlank());
        assertFalse(refusal.message(Locale.ENGLISH).isBlank());
    }

    private static void unlawful(Rule rule, Executable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act).rule());
    }
}
