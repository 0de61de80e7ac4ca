package cn.hangce.casework;

import static cn.hangce.casework.CaseTest.assertRefused;
import static cn.hangce.casework.Fixture.APPLICANT;
import static cn.hangce.casework.Fixture.CITY;
import static cn.hangce.casework.Fixture.on;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Quota;
import cn.hangce.registry.CreditCode;
import cn.hangce.registry.Organisation;
import cn.hangce.registry.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a call announces beside its terms")
class AnnouncedTest {

    private static final Program KEY_PROJECT = Journey.LIBRARY.require("key-rd-enterprise");
    private static final Program MAKERSPACE = Journey.LIBRARY.require("makerspace");
    private static final CallTerms YEAR = new CallTerms("2022 年度备案", day("2022-01-01"), day("2022-12-31"), null, 0, 7, 3, 60);

    @Test
    @DisplayName("document 29, 第七条(二): twice what was granted last year, or as the call announces")
    void allowance() {
        Quota quota = Announced.limit(KEY_PROJECT).orElseThrow();
        assertEquals("第七条(二)", quota.cite());
        assertEquals(6, new Allowance(quota, null, 3, 0).limit());
        assertEquals(1, new Allowance(quota, null, 3, 5).left());
        assertEquals(0, new Allowance(quota, null, 0, 0).left(), "who had none last year needs a number in the call");
        assertEquals(10, new Allowance(quota, 10, 3, 0).limit());
        assertEquals(0, new Allowance(quota, 0, 3, 0).limit(), "a call may leave a district out");
        assertEquals(0, new Allowance(quota, 2, 3, 5).left(), "never below nothing");
        assertTrue(Announced.limit(MAKERSPACE).isEmpty(), "document 38 sets districts no number");
    }

    @Test
    @DisplayName("a number for a district only where the text limits what districts recommend")
    void limitNeedsAText() {
        Announced numbers = new Announced(Map.of("滨江区", new DistrictTerms(10, null, null)), List.of());
        numbers.requireLawful(KEY_PROJECT, YEAR);
        assertRefused(Rule.CALL_ANNOUNCES, () -> numbers.requireLawful(MAKERSPACE, YEAR));
        Announced negative = new Announced(Map.of("滨江区", new DistrictTerms(-1, null, null)), List.of());
        assertRefused(Rule.CALL_ANNOUNCES, () -> negative.requireLawful(KEY_PROJECT, YEAR));
    }

    @Test
    @DisplayName("a district’s window lies inside the city’s, and takes that district’s applications alone")
    void windowOfADistrict() {
        Announced outside = window("2022-02-01", "2023-01-01");
        assertRefused(Rule.CALL_ANNOUNCES, () -> outside.requireLawful(MAKERSPACE, YEAR));
        assertRefused(Rule.CALL_ANNOUNCES, () -> window("2022-02-02", "2022-02-01").requireLawful(MAKERSPACE, YEAR));
        assertRefused(Rule.CALL_ANNOUNCES, () -> window("2022-02-01", null).requireLawful(MAKERSPACE, YEAR));

        Call call = published(window("2022-02-01", "2022-03-31"));
        assertFalse(call.openOn(day("2022-01-31"), "滨江区"));
        assertTrue(call.openOn(day("2022-02-01"), "滨江区"));
        assertTrue(call.openOn(day("2022-03-31"), "滨江区"));
        assertFalse(call.openOn(day("2022-04-01"), "滨江区"));
        assertTrue(call.openOn(day("2022-04-01"), "西湖区"));
        assertRefused(Rule.CALL_NOT_OPEN, () -> open(call, "2022-04-01"));
    }

    @Test
    @DisplayName("topics only where the text settles some (document 34, 四.1), and only those that were chosen")
    void topics() {
        Program topics = Journey.LIBRARY.require("agri-social-key");
        CalledTopic one = new CalledTopic(7, "水稻智能灌溉");
        Announced named = new Announced(Map.of(), List.of(), List.of(one, new CalledTopic(5, "老年病防治")));
        named.requireLawful(topics, YEAR);
        assertEquals(List.of(5L, 7L), named.topics().stream().map(CalledTopic::id).toList());
        assertRefused(Rule.CALL_ANNOUNCES, () -> named.requireLawful(MAKERSPACE, YEAR));
        assertRefused(Rule.CALL_ANNOUNCES, () -> named.requireChosen(List.of(one)));
        assertRefused(Rule.CALL_ANNOUNCES, () -> named.requireChosen(List.of(one, new CalledTopic(5, "别的"))));
        named.requireChosen(List.of(new CalledTopic(5, "老年病防治"), one, new CalledTopic(9, "多余")));
    }

    @Test
    @DisplayName("an application is for one of the call’s topics, and is not handed in without; where a call names none, nothing is asked")
    void applyingForATopic() {
        Program program = Journey.LIBRARY.require("agri-social-key");
        Journey.of(program).begun();
        Journey journey = Journey.of(program).calling(new Announced(Map.of(), List.of(), List.of(new CalledTopic(5, "老年病防治"), new CalledTopic(7, "水稻智能灌溉"))));
        assertRefused(Rule.FACTS_MISSING, journey::begun);
        Case subject = journey.subject();
        assertEquals(Status.DRAFT, subject.status());
        assertRefused(Rule.FACT_WRONG, () -> subject.choose(program, 6L, journey.actor(Role.APPLICANT)));
        assertRefused(Rule.NOT_YOUR_ROLE, () -> subject.choose(program, 7L, CITY));
        subject.choose(program, 7L, journey.actor(Role.APPLICANT));
        subject.submit(program, journey.actor(Role.APPLICANT), journey.now(), () -> "2022-001-00001");
        assertEquals("水稻智能灌溉", subject.topic().orElseThrow().title());
        assertRefused(Rule.NOT_NOW, () -> subject.choose(program, 5L, journey.actor(Role.APPLICANT)));
    }

    private static Announced window(String first, String last) {
        return new Announced(Map.of("滨江区", new DistrictTerms(null, day(first), day(last))), List.of());
    }

    @Test
    @DisplayName("document 38, 三(一): open all year; whoever applies is judged on the last day of the batch, and the last batch ends with the call")
    void batches() {
        assertTrue(MAKERSPACE.intake().isStanding());
        assertEquals("三(一)", MAKERSPACE.intake().cite());
        Announced batches = new Announced(Map.of(), List.of(day("2022-09-30"), day("2022-03-31")));
        Call call = published(batches);
        assertEquals(List.of(day("2022-03-31"), day("2022-09-30")), call.announced().batches());
        assertEquals(day("2022-03-31"), open(call, "2022-03-31").judgedOn());
        assertEquals(day("2022-09-30"), open(call, "2022-04-01").judgedOn());
        assertEquals(day("2022-12-31"), open(call, "2022-10-01").judgedOn());
        assertRefused(Rule.CALL_ANNOUNCES, () -> batches.requireLawful(KEY_PROJECT, YEAR));
        assertRefused(Rule.CALL_ANNOUNCES, () -> new Announced(Map.of(), List.of(day("2022-12-31"))).requireLawful(MAKERSPACE, YEAR));
        assertRefused(Rule.CALL_ANNOUNCES, () -> new Announced(Map.of(), List.of(day("2021-12-31"))).requireLawful(MAKERSPACE, YEAR));
    }

    @Test
    @DisplayName("where nothing is announced, the call’s last day is what counts, for all")
    void nothing() {
        Call call = Fixture.call();
        assertEquals(call.closesOn(), call.judgedOn(call.opensOn()));
        assertEquals(Map.of(), call.announced().districts());
    }

    private static Call published(Announced announced) {
        Call call = Call.draft(MAKERSPACE, YEAR, announced, CITY);
        call.publish(() -> "通知1号", CITY, on("2021-12-20"));
        return Fixture.withId(call);
    }

    private static Case open(Call call, String day) {
        Organisation firm = new Organisation(CreditCode.of(Fixture.CODE), "示例众创空间", "滨江区", day("2018-03-12"), "enterprise", "存续");
        return Case.open(call, MAKERSPACE, firm, Map.of(), APPLICANT, on(day));
    }

    private static LocalDate day(String iso) {
        return iso == null ? null : LocalDate.parse(iso);
    }
}
