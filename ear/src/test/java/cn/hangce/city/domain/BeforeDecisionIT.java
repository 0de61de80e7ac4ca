package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Allowance;
import cn.hangce.casework.Allowances;
import cn.hangce.casework.Announced;
import cn.hangce.casework.Applications;
import cn.hangce.casework.Attachment;
import cn.hangce.casework.Call;
import cn.hangce.casework.CallTerms;
import cn.hangce.casework.Calls;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact.Finding;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.DistrictTerms;
import cn.hangce.casework.Editions;
import cn.hangce.casework.Recommendation;
import cn.hangce.casework.Rule;
import cn.hangce.casework.StageDesk;
import cn.hangce.casework.Status;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.duplicate.Duplicates;
import cn.hangce.casework.duplicate.FundedFile;
import cn.hangce.casework.duplicate.FundedList;
import cn.hangce.casework.duplicate.Hit;
import cn.hangce.casework.files.FileStore;
import cn.hangce.casework.files.StoredFile;
import cn.hangce.casework.meeting.Meeting;
import cn.hangce.casework.meeting.MeetingPlan;
import cn.hangce.casework.meeting.MeetingRefused;
import cn.hangce.casework.meeting.Meetings;
import cn.hangce.casework.meeting.Member;
import cn.hangce.casework.meeting.Resolution;
import cn.hangce.casework.meeting.Resolved;
import cn.hangce.policy.Fact;
import cn.hangce.policy.Material;
import cn.hangce.policy.Vocabulary;
import cn.hangce.registry.Actor;
import cn.hangce.registry.CityClock;
import cn.hangce.registry.CreditCode;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.Registry;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("Before the decision: quotas of districts, double funding, the meeting that decides")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class BeforeDecisionIT {

    private static final List<String> FIRMS = List.of("91330108MANX21B964", "91330108MA5AUWCA4Y", "91330108MA5YMEDF0D");
    /** Nobody else’s, since what is on record against somebody stays. */
    private static final String RECORDED = "91330109MA47864B67";
    private static final Actor DISTRICT = People.district("滨江区");
    private static final String TITLE = "面向柔性制造的智能感知机器人关键技术研究";
    private static final Map<String, String> KEY_PROJECT = Map.of("org_type", "enterprise", "self_raised_yuan", "10000000", "requested_yuan", "5000000",
            "unfinished_key_projects", "0", "same_project_funded_elsewhere", "false", "term_months", "48");
    private static final Map<String, String> AGRI_PROJECT = Map.of("org_type", "enterprise", "unfinished_projects", "0", "same_project_funded_elsewhere", "false",
            "term_months", "24", "project_title", TITLE + "与应用");

    @Inject
    private Walk walk;
    @Inject
    private Calls calls;
    @Inject
    private Applications applications;
    @Inject
    private Allowances allowances;
    @Inject
    private DistrictDesk district;
    @Inject
    private StageDesk stages;
    @Inject
    private CaseReading reading;
    @Inject
    private Editions editions;
    @Inject
    private FileStore files;
    @Inject
    private Duplicates duplicates;
    @Inject
    private FundedList funded;
    @Inject
    private Meetings meetings;
    @Inject
    private Decisions decisions;
    @Inject
    private KeyProject project;
    @Inject
    private Registry registry;
    @Inject
    private CityClock clock;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @Test
    @DisplayName("document 29, 第七条(二): a district recommends the best first and no more than the call announces, also with two lists at once")
    void quota() throws Exception {
        Call call = call("key-rd-enterprise", 2);
        List<Long> cases = FIRMS.stream().map(firm -> verified(call, firm, KEY_PROJECT).id()).toList();
        UnlawfulAct all = assertThrows(UnlawfulAct.class, () -> district.recommend(cases, "经核查属实", DISTRICT));
        assertEquals(Rule.RECOMMENDED_TOO_MANY, all.rule());
        assertEquals(2, allowance(call).left());

        Recommendation best = district.recommend(List.of(cases.get(2)), "经核查属实", DISTRICT);
        assertEquals(1, best.cases().size());
        assertEquals(1, allowance(call).left());
        List<Rule> refused = atOnce(() -> recommend(cases.get(0)), () -> recommend(cases.get(1)));
        assertEquals(List.of(Rule.RECOMMENDED_TOO_MANY), refused, "one of the two lists fits");
        assertEquals(0, allowance(call).left());
        assertEquals(2, cases.stream().map(id -> reading.find(id, CITY)).filter(each -> each.stage().equals("form-check")).count());
    }

    private Recommendation recommend(long caseId) {
        return district.recommend(List.of(caseId), "经核查属实", DISTRICT);
    }

    @Test
    @DisplayName("a list keeps the order in which the district ranks it")
    void order() {
        Call call = call("key-rd-enterprise", 3);
        List<Long> cases = FIRMS.stream().map(firm -> verified(call, firm, KEY_PROJECT).id()).toList();
        List<Long> ranked = List.of(cases.get(1), cases.get(2), cases.get(0));
        district.recommend(ranked, "经核查属实", DISTRICT);
        Recommendation kept = district.lists(call.id(), DISTRICT).get(0);
        assertEquals(ranked, kept.cases().stream().map(Case::id).toList());
    }

    @Test
    @DisplayName("without a number in the call it is twice what was granted in the district last year: nothing, where nothing was")
    void byTheText() {
        Call call = call("key-rd-enterprise", null);
        Allowance allowance = allowance(call);
        assertEquals(2 * allowance.lastYear(), allowance.limit());
        long id = verified(call, FIRMS.get(0), KEY_PROJECT).id();
        assertEquals(0, allowance.limit(), "the demonstration has granted no key project in 2021");
        assertEquals(Rule.RECOMMENDED_TOO_MANY, assertThrows(UnlawfulAct.class, () -> recommend(id)).rule());
    }

    private Allowance allowance(Call call) {
        return allowances.of(calls.find(call.id(), CITY), "滨江区").orElseThrow();
    }

    @Test
    @DisplayName("第六条(一), 第七条(五): the same project under another text, and on the list of another body, is found; only officers of the city search")
    void doubleFunding() {
        Case other = submitted(call("agri-social-general", null), FIRMS.get(1), AGRI_PROJECT);
        Map<String, String> answers = new HashMap<>(KEY_PROJECT);
        answers.put("project_title", TITLE);
        Case subject = submitted(call("key-rd-enterprise", null), FIRMS.get(0), answers);
        FundedFile list = FundedFile.read(("单位名称,项目名称,资助计划,年度,金额（元）\n" + subject.organisationName() + "," + TITLE + ",省重点研发计划,2021,1500000\n")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals(1, funded.take(list, CITY));
        assertEquals(0, funded.take(list, CITY), "what is listed is not listed twice");
        assertEquals(1, funded.find("省重点", 10, CITY).size());
        assertEquals(0, funded.find("%", 10, CITY).size(), "a sign of the database’s is looked for as it is");

        assertTrue(duplicates.owed("key-rd-enterprise"));
        assertFalse(duplicates.owed("makerspace"));
        cn.hangce.casework.duplicate.Finding finding = duplicates.search(reading.find(subject.id(), CITY), CITY);
        Hit listed = finding.hits().stream().filter(hit -> hit.caseId() == null).findFirst().orElseThrow();
        assertEquals(Hit.Ground.SAME_PROJECT, listed.ground());
        assertEquals(1_500_000, listed.yuan());
        Hit alike = finding.hits().stream().filter(hit -> other.id().equals(hit.caseId())).findFirst().orElseThrow();
        assertTrue(alike.likeness() >= 90, alike.toString());
        assertTrue(alike.clause().cite().length() > 0);
        assertTrue(finding.words().zh().contains("省重点研发计划"), finding.words().zh());
        assertThrows(UnlawfulAct.class, () -> duplicates.search(reading.find(subject.id(), CITY), DISTRICT));
    }

    @Test
    @DisplayName("第七条(六): a meeting approves, refuses and defers, each case with the meeting on its record; beside it nobody decides")
    void meeting() {
        Call call = walk.call("ai-standard", 5_000_000);
        List<Case> cases = FIRMS.stream().map(firm -> walk.submitted(call, firm)).toList();
        List<Long> ids = cases.stream().map(Case::id).toList();
        Meeting meeting = meetings.call(plan(3, 2), DECIDER);
        meetings.put(meeting.id(), ids, DECIDER);
        UnlawfulAct beside = assertThrows(UnlawfulAct.class, () -> decisions.decide(List.of(ids.get(0)), true, "同意", DECIDER));
        assertEquals(Rule.ON_AGENDA, beside.rule());
        Meeting second = meetings.call(plan(3, 3), DECIDER);
        assertEquals(MeetingRefused.Why.ON_ANOTHER_AGENDA, assertThrows(MeetingRefused.class, () -> meetings.put(second.id(), ids, DECIDER)).why());
        assertThrows(UnlawfulAct.class, () -> meetings.put(second.id(), ids, CITY));

        Meeting seen = meetings.find(meeting.id(), DECIDER);
        List<Resolved> resolutions = List.of(resolved(seen, 0, Resolution.APPROVE, "同意资助"), resolved(seen, 1, Resolution.REFUSE, "不属于标准"),
                resolved(seen, 2, Resolution.DEFER, "补充证明"));
        meetings.resolve(meeting.id(), seen.version(), resolutions, DECIDER);
        assertEquals(Status.APPROVED, reading.find(ids.get(0), CITY).status());
        assertEquals(Status.REFUSED, reading.find(ids.get(1), CITY).status());
        Case deferred = reading.find(ids.get(2), CITY);
        assertEquals(Status.UNDER_WAY, deferred.status());
        Case approved = reading.find(ids.get(0), CITY);
        assertEquals("2022年第5次局长办公会议（2022-05-20）：同意资助", approved.history().get(approved.history().size() - 1).reason());
        assertEquals(MeetingRefused.Why.CHANGED, assertThrows(MeetingRefused.class, () -> meetings.close(meeting.id(), seen.version(), "纪要", DECIDER)).why());

        Meeting after = meetings.find(meeting.id(), DECIDER);
        meetings.close(meeting.id(), after.version(), "审议 3 项，同意 1 项，不同意 1 项，暂缓 1 项。", DECIDER);
        meetings.put(second.id(), List.of(ids.get(2)), DECIDER);
        assertEquals(1, meetings.find(second.id(), DECIDER).agenda().size(), "what was deferred comes before the next meeting");
    }

    @Test
    @DisplayName("document 28, 六(二)3: who has a record against it does not pass the check of its credit, whatever program that is about, and passes when it is over")
    void creditCheck() {
        long id = submitted(call("transfer-agency", null), RECORDED, Map.of("org_type", "enterprise")).id();
        walk.to("credit-check", id, Map.of());
        registry.bar(new IntegrityRecord(CreditCode.of(RECORDED), "agri-social-key", clock.today(), clock.today(), "项目结题经费未退回", CITY));
        assertEquals(List.of("项目结题经费未退回"), reading.bars(reading.find(id, CITY)).stream().map(IntegrityRecord::ground).toList());
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> walk.next(id, Map.of()));
        assertEquals(Rule.BAD_RECORD, refused.rule());
        assertTrue(refused.message(Locale.CHINESE).contains("项目结题经费未退回"), refused.message(Locale.CHINESE));
        assertEquals("credit-check", reading.find(id, CITY).stage());
        walk.day(clock.today().plusDays(1).toString());
        assertEquals("expert-review", walk.next(id, Map.of()).stage());
    }

    @Test
    @DisplayName("document 29, 第七条(六): where the text has a meeting decide, nobody decides without one, either way")
    void onlyInAMeeting() {
        long id = project.beforeDecision();
        for (boolean approve : List.of(true, false)) {
            UnlawfulAct alone = assertThrows(UnlawfulAct.class, () -> decisions.decide(List.of(id), approve, "研究决定", DECIDER));
            assertEquals(Rule.DECIDED_IN_MEETING, alone.rule());
            assertTrue(alone.message(Locale.CHINESE).contains("第七条(六)"), alone.message(Locale.CHINESE));
        }
        Meeting meeting = meetings.call(plan(3, 2), DECIDER);
        meetings.put(meeting.id(), List.of(id), DECIDER);
        Meeting seen = meetings.find(meeting.id(), DECIDER);
        meetings.resolve(meeting.id(), seen.version(), List.of(resolved(seen, 0, Resolution.DEFER, "补充材料")), DECIDER);
        assertEquals(Rule.DECIDED_IN_MEETING, assertThrows(UnlawfulAct.class, () -> decisions.decide(List.of(id), true, "同意", DECIDER)).rule(),
                "what was put off is not decided");
        walk.approved(id, "同意立项", Map.of());
        assertEquals("publicity", reading.find(id, CITY).stage());
    }

    @Test
    @DisplayName("a meeting without more than half decides nothing")
    void noQuorum() {
        Call call = walk.call("ai-standard", 5_000_000);
        Case subject = walk.submitted(call, FIRMS.get(0));
        Meeting meeting = meetings.call(plan(4, 2), DECIDER);
        meetings.put(meeting.id(), List.of(subject.id()), DECIDER);
        Meeting seen = meetings.find(meeting.id(), DECIDER);
        MeetingRefused refused = assertThrows(MeetingRefused.class,
                () -> meetings.resolve(meeting.id(), seen.version(), List.of(resolved(seen, 0, Resolution.APPROVE, "同意")), DECIDER));
        assertEquals(MeetingRefused.Why.NO_QUORUM, refused.why());
        assertEquals(Status.UNDER_WAY, reading.find(subject.id(), CITY).status());
    }

    @Test
    @DisplayName("two meetings that put the same case on their agendas at once: one of them has it")
    void oneAgenda() throws Exception {
        Call call = walk.call("ai-standard", 5_000_000);
        List<Long> subject = List.of(walk.submitted(call, FIRMS.get(0)).id());
        long one = meetings.call(plan(3, 3), DECIDER).id();
        long other = meetings.call(plan(3, 3), DECIDER).id();
        atOnce(() -> put(one, subject), () -> put(other, subject));
        assertEquals(1, meetings.find(one, DECIDER).agenda().size() + meetings.find(other, DECIDER).agenda().size());
    }

    private Recommendation put(long meeting, List<Long> cases) {
        meetings.put(meeting, cases, DECIDER);
        return null;
    }

    private static Resolved resolved(Meeting meeting, int item, Resolution resolution, String reason) {
        return new Resolved(meeting.agenda().get(item).id(), resolution, reason, Map.of());
    }

    private static MeetingPlan plan(int entitled, int present) {
        List<String> names = List.of("局长", "副局长甲", "副局长乙", "总工程师");
        return new MeetingPlan("2022年第5次局长办公会议", LocalDate.of(2022, 5, 20), "一号会议室", "局长",
                names.subList(0, entitled).stream().map(name -> new Member(name, null, names.indexOf(name) < present)).toList());
    }

    /** Does both at once. @return by which rules they were refused, where they were */
    private static List<Rule> atOnce(Callable<?> one, Callable<?> other) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Object>> results = two.invokeAll(List.of(() -> one.call(), () -> other.call()));
            List<Rule> refused = new ArrayList<>();
            for (Future<Object> result : results) {
                try {
                    result.get();
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof UnlawfulAct unlawful) {
                        refused.add(unlawful.rule());
                    } else if (!(e.getCause() instanceof MeetingRefused)) {
                        throw e;
                    }
                }
            }
            return refused;
        } finally {
            two.shutdownNow();
        }
    }

    /** A published call, open in May 2022. @param limit what it announces for 滨江区; null for nothing */
    private Call call(String program, Integer limit) {
        walk.day("2022-05-20");
        CallTerms terms = new CallTerms("2022 年度测试批次", LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31), null, 100_000_000, 7, 3, 60);
        Announced announced = new Announced(Map.of("滨江区", new DistrictTerms(limit, null, null)), List.of());
        return calls.publish(calls.draft(program, terms, announced, CITY).id(), CITY);
    }

    private Case submitted(Call call, String creditCode, Map<String, String> given) {
        Actor firm = People.firm(creditCode);
        Case opened = reading.find(applications.open(call.id(), firm).id(), firm);
        Map<String, String> answers = new HashMap<>();
        editions.of(call).form().forEach(fact -> answers.put(fact, answer(fact)));
        answers.putAll(given);
        applications.fillIn(opened.id(), opened.version(), answers, firm);
        StoredFile file = files.keep(new ByteArrayInputStream("%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII)), "材料.pdf");
        for (Material material : stages.materials(opened)) {
            applications.attach(opened.id(), material.id(), file, firm);
        }
        applications.submit(opened.id(), reading.find(opened.id(), firm).version(), firm);
        return reading.find(opened.id(), firm);
    }

    private Case verified(Call call, String creditCode, Map<String, String> given) {
        Case subject = submitted(call, creditCode, given);
        Case full = reading.find(subject.id(), DISTRICT);
        full.facts().keySet().forEach(fact -> district.verifyFact(subject.id(), fact, Finding.CONFIRMED, "", DISTRICT));
        for (Attachment file : full.attachments()) {
            district.verifyAttachment(subject.id(), file.id(), Finding.CONFIRMED, "", DISTRICT);
        }
        return subject;
    }

    private static String answer(String name) {
        Fact fact = Vocabulary.standard().fact(name);
        return switch (fact.type()) {
            case BOOLEAN -> "true";
            case COUNT, YUAN -> "1";
            case RATIO -> "0.1";
            case DATE -> "2020-01-01";
            case CHOICE -> fact.choices().get(0).value();
            case TEXT -> "6222020200123459012";
        };
    }
}
