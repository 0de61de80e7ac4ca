package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static cn.hangce.city.domain.People.FINANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Applications;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Recognition.Standing;
import cn.hangce.casework.Rule;
import cn.hangce.casework.Status;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.aftercare.CareRefused;
import cn.hangce.casework.aftercare.CareRule;
import cn.hangce.casework.aftercare.ChangeReport;
import cn.hangce.casework.aftercare.Consequence;
import cn.hangce.casework.aftercare.EntryKind;
import cn.hangce.casework.aftercare.EvaluationDesk;
import cn.hangce.casework.aftercare.EvaluationRound;
import cn.hangce.casework.aftercare.EvaluationSheet;
import cn.hangce.casework.aftercare.Filing;
import cn.hangce.casework.aftercare.HolderDesk;
import cn.hangce.casework.aftercare.Life;
import cn.hangce.casework.aftercare.LostSupport;
import cn.hangce.casework.aftercare.MissedFilings;
import cn.hangce.casework.aftercare.Reading;
import cn.hangce.casework.aftercare.RecognitionEntry;
import cn.hangce.casework.aftercare.Revocation;
import cn.hangce.casework.aftercare.RevocationDesk;
import cn.hangce.casework.aftercare.Rounds;
import cn.hangce.casework.aftercare.SupervisionDesk;
import cn.hangce.registry.Actor;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.reporting.archive.Verification;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.MoneyRefused;
import cn.hangce.treasury.Recoveries;
import cn.hangce.treasury.RecoveryOrder;
import cn.hangce.treasury.Treasury;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(ArquillianExtension.class)
@DisplayName("After recognition, in the server")
class AftercareIT {

    /** Firms of the demonstration data; each test has its own, since what happens to one stays. */
    private static final String TWICE_FAILED = "91330108MANX21B964";
    private static final String MISSING = "91330108MA5AUWCA4Y";
    private static final String RENAMED = "91330109MABDJ7PF3D";
    private static final Map<String, String> INCUBATOR = Map.ofEntries(Map.entry("applying_as_makerspace", "false"),
            Map.entry("major_incident_within_year", "false"), Map.entry("months_operating", "12"), Map.entry("area_m2", "3000"),
            Map.entry("incubation_area_ratio", "0.75"), Map.entry("service_staff", "3"), Map.entry("mentors", "2"), Map.entry("incubatees", "15"),
            Map.entry("average_area_m2", "300"), Map.entry("patent_applicant_ratio", "0.20"), Map.entry("fund_yuan", "3000000"), Map.entry("invested_firms", "1"));
    private static final Map<String, String> PROFESSIONAL = with(INCUBATOR, Map.of("field", "ai", "same_field_ratio", "0.6", "own_service_platform", "true"));
    private static final Map<String, String> MAKERSPACE = Map.ofEntries(Map.entry("months_operating", "12"), Map.entry("area_m2", "500"),
            Map.entry("rented", "false"), Map.entry("maker_projects", "15"), Map.entry("maker_firms", "8"), Map.entry("fund_yuan", "3000000"),
            Map.entry("invested_firms", "2"), Map.entry("smallest_investment_yuan", "50000"), Map.entry("managers", "3"), Map.entry("mentors", "5"),
            Map.entry("events_per_year", "10"));
    private static final Map<String, String> LAND = Map.of("investment_yuan_per_mu", "10000000", "tax_yuan_per_mu", "2000000", "tax_commitment_years", "10");
    private static final Actor OTHER_CITY = People.official("city-too", Role.CITY_OFFICER);

    @Inject
    private Walk walk;
    @Inject
    private Applications applications;
    @Inject
    private Reading reading;
    @Inject
    private LostSupport lostSupport;
    @Inject
    private HolderDesk holders;
    @Inject
    private SupervisionDesk supervision;
    @Inject
    private MissedFilings missed;
    @Inject
    private EvaluationDesk evaluations;
    @Inject
    private Rounds rounds;
    @Inject
    private RevocationDesk revocations;
    @Inject
    private Registry registry;
    @Inject
    private Treasury treasury;
    @Inject
    private Recoveries recoveries;
    @Inject
    private DocumentArchive archive;
    @Inject
    private ByHand byHand;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @AfterEach
    void backIntoMay() {
        walk.day("2022-05-20");
    }

    private static Map<String, String> with(Map<String, String> some, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(some);
        all.putAll(more);
        return all;
    }

    private Recognition incubator(String firm) {
        return holder("incubator-standard", firm, INCUBATOR, 0);
    }

    private Recognition holder(String program, String firm, Map<String, String> given, long budget) {
        Call call = walk.call(program, budget);
        Case subject = walk.submitted(call, firm, given);
        do {
            subject = walk.next(subject.id(), Map.of());
        } while (subject.status() != Status.RECOGNISED);
        return latest(firm, program);
    }

    private Recognition fledgling(String firm, boolean paid) {
        Call call = walk.call(1_000_000);
        Case subject = walk.recommended(call, firm);
        walk.recognised(List.of(subject.id()));
        if (paid) {
            treasury.release(treasury.instalments(call.id()).stream().map(each -> each.id()).toList(), FINANCE);
        }
        return latest(firm, "fledgling-enterprise");
    }

    private Recognition latest(String firm, String program) {
        return reading.mine(People.firm(firm)).stream().filter(each -> each.programId().equals(program)).findFirst().orElseThrow();
    }

    private EvaluationSheet sheet(EvaluationRound round, Recognition holder) {
        return rounds.sheets(round.id(), CITY).stream().filter(each -> each.recognition().id().equals(holder.id())).findFirst().orElseThrow();
    }

    /** Everybody passes but this one. */
    private EvaluationRound failed(int year, Recognition holder) {
        return failed("incubator-standard", year, holder);
    }

    private EvaluationRound failed(String program, int year, Recognition holder) {
        walk.day(year + "-12-01");
        EvaluationRound round = evaluations.open(program, "yearly", year, CITY);
        for (EvaluationSheet each : rounds.sheets(round.id(), CITY)) {
            evaluations.grade(each.id(), each.version(), each.recognition().id().equals(holder.id()) ? "fail" : "pass", "第三方机构报告", CITY);
        }
        evaluations.publish(round.id(), LocalDate.of(year, 12, 31), CITY);
        return round;
    }

    @Test
    @DisplayName("document 33, 第十一条(四): failing two years running, it is revoked and barred for two years from incubators and makerspaces")
    void twoFailedYears() {
        Recognition holder = incubator(TWICE_FAILED);
        EvaluationRound first = failed(2022, holder);
        assertEquals(Set.of("notify", "rectify", "lose-support-of-year"), effects(holder, "EVALUATION"));
        assertEquals(List.of(), reading.life(holder.id(), CITY).pending());
        assertEquals("fail", registry.factsOf(TWICE_FAILED).get("evaluation_grade").value());
        assertRefused(CareRule.ROUND_EXISTS, () -> evaluations.open("incubator-standard", "yearly", 2022, CITY));
        EvaluationSheet published = sheet(first, holder);
        assertRefused(CareRule.ROUND_PUBLISHED, () -> evaluations.grade(published.id(), published.version(), "pass", "更正", CITY));

        failed(2023, holder);
        Consequence ground = reading.life(holder.id(), CITY).pending().get(0);
        assertEquals("revoke", ground.effect());
        assertEquals(Standing.VALID, reading.life(holder.id(), CITY).standing(), "nothing ends without a hearing");

        Revocation notice = revocations.noticeOfConsequence(holder.id(), ground.id(), "2022、2023 年度评价均不合格", LocalDate.of(2023, 12, 10), CITY);
        assertRefused(CareRule.HEARING_OPEN, () -> revocations.noticeOfBreach(holder.id(), "fraud", "另有举报", LocalDate.of(2023, 12, 20), CITY));
        assertRefused(CareRule.HEARING_RUNNING, () -> revocations.decide(notice.id(), true, "连续两年不合格", DECIDER));
        assertThrows(UnlawfulAct.class, () -> revocations.decide(notice.id(), true, "连续两年不合格", CITY), "the bureau’s officers do not decide");
        walk.day("2023-12-11");
        assertRefused(CareRule.HEARING_OVER, () -> holders.stateView(notice.id(), "请求从轻", List.of(), People.firm(TWICE_FAILED)));
        revocations.decide(notice.id(), true, "连续两年不合格", DECIDER);
        assertRefused(CareRule.ALREADY_DECIDED, () -> revocations.decide(notice.id(), true, "再次", DECIDER));

        assertEquals(Standing.REVOKED, reading.life(holder.id(), CITY).standing());
        List<IntegrityRecord> bars = registry.integrityOf(TWICE_FAILED, LocalDate.of(2025, 12, 10));
        assertEquals(Set.of("incubator-standard", "incubator-professional", "makerspace"), Set.copyOf(bars.stream().map(IntegrityRecord::programId).toList()));
        assertEquals(List.of(), registry.integrityOf(TWICE_FAILED, LocalDate.of(2025, 12, 11)), "two years, the last day among them");
    }

    @Test
    @DisplayName("document 38, 三(三): failing, a makerspace has no support of that year; it is not selected under a call of it, with reason and clause")
    void noSupportOfTheYear() {
        Recognition holder = holder("makerspace", TWICE_FAILED, MAKERSPACE, 0);
        failed("makerspace", 2022, holder);
        Call call = walk.call("makerspace-running", 1_000_000);
        UnlawfulAct refused = assertThrows(UnlawfulAct.class, () -> applications.select(call.id(), TWICE_FAILED, "年度绩效考核名单", CITY));
        assertEquals(Rule.SUPPORT_LOST, refused.rule());
        assertTrue(refused.message(Locale.CHINESE).contains("2022 年度") && refused.message(Locale.CHINESE).contains("杭科高〔2021〕90号 三(二)2"),
                refused.message(Locale.CHINESE));
        assertTrue(lostSupport.forApplying(TWICE_FAILED, "makerspace-running", 2023).isEmpty(), "of that year and no other");
        assertTrue(lostSupport.forApplying(TWICE_FAILED, "makerspace", 2022).isEmpty(), "its standing is not support");
        assertEquals(List.of(), registry.integrityOf(TWICE_FAILED, LocalDate.of(2022, 12, 31)).stream()
                .filter(bar -> bar.programId().startsWith("makerspace")).toList(), "nobody has acted in bad faith");
    }

    @Test
    @DisplayName("document 33, 第十一条(四): nor is money of that year paid that was awarded before")
    void noMoneyOfTheYear() {
        Recognition holder = holder("incubator-professional", RENAMED, PROFESSIONAL, 1_000_000);
        long call = holder.origin().call().id();
        failed("incubator-professional", 2022, holder);
        List<Long> due = treasury.instalments(call).stream().map(Instalment::id).toList();
        MoneyRefused refused = assertThrows(MoneyRefused.class, () -> treasury.release(due, FINANCE));
        assertEquals("SUPPORT_LOST", refused.ruleName());
        assertTrue(refused.message(Locale.ENGLISH).contains("第十一条(四)"), refused.message(Locale.ENGLISH));
        assertEquals(List.of(), treasury.orders(call, FINANCE));
    }

    @Test
    @DisplayName("document 18, 五(一): each district judges its own holders of land; the city looks on, and nobody else has a part in it")
    void districtRound() {
        Call call = walk.call("services-land-access", 0);
        Case land = walk.to("evaluation", walk.submitted(call, TWICE_FAILED, LAND).id(), Map.of());
        Actor own = People.district(land.district());
        Actor other = People.district(land.district().equals("西湖区") ? "萧山区" : "西湖区");
        walk.day("2022-12-20");
        for (Actor none : List.of(CITY, People.firm(TWICE_FAILED), DECIDER, FINANCE)) {
            assertThrows(UnlawfulAct.class, () -> evaluations.open("services-land-access", "performance", 2022, none));
        }
        assertRefused(CareRule.ROUND_EMPTY, () -> evaluations.open("services-land-access", "performance", 2022, other));
        EvaluationRound round = evaluations.open("services-land-access", "performance", 2022, own);
        assertEquals(land.district(), round.district());
        assertRefused(CareRule.ROUND_EXISTS, () -> evaluations.open("services-land-access", "performance", 2022, own));

        EvaluationSheet sheet = rounds.sheets(round.id(), own).stream().filter(each -> each.subject().id().equals(land.id())).findFirst().orElseThrow();
        assertEquals(land.organisationName(), sheet.holderName());
        assertTrue(rounds.sheets(round.id(), CITY).stream().anyMatch(each -> each.id().equals(sheet.id())), "the city sees it");
        assertRefused(CareRule.NOT_YOUR_DISTRICT, () -> evaluations.grade(sheet.id(), sheet.version(), "fail", "市级代评", CITY));
        assertRefused(CareRule.NOT_YOUR_DISTRICT, () -> evaluations.publish(round.id(), null, CITY));
        assertRefused(CareRule.NOT_FOUND, () -> rounds.round(round.id(), other));
        assertRefused(CareRule.NOT_FOUND, () -> rounds.sheets(round.id(), other));
        assertTrue(rounds.of("services-land-access", other).isEmpty());
        assertRefused(CareRule.NOT_YOUR_DISTRICT, () -> evaluations.grade(sheet.id(), sheet.version(), "fail", "外区", other));
        assertRefused(CareRule.NOT_YOUR_DISTRICT, () -> evaluations.publish(round.id(), null, other));
        assertRefused(CareRule.GRADES_MISSING, () -> evaluations.publish(round.id(), null, own));

        for (EvaluationSheet each : rounds.sheets(round.id(), own)) {
            evaluations.grade(each.id(), each.version(), each.id().equals(sheet.id()) ? "fail" : "pass", "亩均税收未达承诺", own);
        }
        assertEquals(List.of(), reading.evaluationsOf(land), "not before it is published");
        evaluations.publish(round.id(), null, own);
        assertEquals(List.of("fail"), reading.evaluationsOf(land).stream().map(EvaluationSheet::grade).toList());
        assertEquals(List.of("record"), reading.consequencesOf(land).stream().map(Consequence::effect).toList());
        walk.day("2023-12-20");
        assertEquals(2023, evaluations.open("services-land-access", "performance", 2023, own).year(), "and every year again");
    }

    @Test
    @DisplayName("a bar meets whoever begins, and whoever had begun before it and hands in after it")
    void barred() {
        Recognition holder = fledgling(MISSING, true);
        Call call = walk.call(0);
        Case draft = walk.complete(call, MISSING);
        walk.day("2022-05-21");
        Revocation notice = revocations.noticeOfBreach(holder.id(), "fraud", "申报数据不实", LocalDate.of(2022, 5, 28), CITY);
        holders.stateView(notice.id(), "数据有误，已更正", List.of(), People.firm(MISSING));
        revocations.decide(notice.id(), true, "查实", DECIDER);

        assertRefused(Rule.BARRED, () -> applications.submit(draft.id(), draft.version(), People.firm(MISSING)));
        Call next = walk.call(0);
        walk.day("2022-05-22");
        assertRefused(Rule.BARRED, () -> applications.open(next.id(), People.firm(MISSING)));

        RecoveryOrder order = recoveries.of(holder.origin().id()).orElseThrow();
        assertEquals(200_000, order.yuan(), "what city and district paid");
        assertThrows(UnlawfulAct.class, () -> recoveries.settle(order.id(), CITY));
        recoveries.settle(order.id(), FINANCE);
        assertThrows(MoneyRefused.class, () -> recoveries.settle(order.id(), FINANCE));
        assertEquals(Set.of(EntryKind.HEARING_OPENED, EntryKind.VIEW_STATED, EntryKind.REVOKED, EntryKind.RECORDED, EntryKind.BARRED, EntryKind.RECOVERY_ORDERED),
                Set.copyOf(reading.life(holder.id(), CITY).entries().stream().map(RecognitionEntry::kind).toList()));
    }

    @Test
    @DisplayName("what is missed is on record once; two years running it has its consequences, and the fact goes to later cases")
    void missedFilings() {
        Recognition holder = incubator(RENAMED);
        Actor firm = People.firm(RENAMED);
        Actor district = People.district(holder.origin().district());
        walk.day("2023-03-01");
        assertRefused(CareRule.NOT_OWED, () -> holders.file(holder.id(), "annual-report", 2022, "备案", List.of(), firm));
        Filing filed = holders.file(holder.id(), "annual-report", 2023, "在孵企业 16 家", List.of(), firm);
        assertRefused(CareRule.NOT_YOUR_DISTRICT, () -> supervision.confirmFiling(filed.id(), People.district("西湖区")));
        assertRefused(CareRule.NOT_YOURS, () -> holders.file(holder.id(), "annual-report", 2023, "备案", List.of(), People.firm(MISSING)));
        supervision.confirmFiling(filed.id(), district);
        assertRefused(CareRule.ALREADY_DECIDED, () -> supervision.returnFiling(filed.id(), "不全", district));

        walk.day("2026-01-01");
        missed.record(holder.id());
        assertEquals(0, missed.record(holder.id()), "once");
        Life life = reading.life(holder.id(), CITY);
        assertEquals(Map.of(2023, Filing.State.CONFIRMED, 2024, Filing.State.MISSED, 2025, Filing.State.MISSED), states(life));
        assertEquals(List.of("lose-support-of-year", "lose-support-of-year", "revoke"), life.consequences().stream().map(Consequence::effect).toList());
        assertEquals(1, life.pending().size());
    }

    private static Map<Integer, Filing.State> states(Life life) {
        return life.filings().stream().collect(Collectors.toMap(Filing::year, Filing::state));
    }

    @Test
    @DisplayName("document 30, 五(二): a new name, the old day; the old certificate says that it was replaced, and renewal supersedes")
    void renamed() {
        Recognition holder = fledgling(RENAMED, false);
        LocalDate since = holder.recognisedOn();
        IssuedDocument before = certificate(holder);
        walk.day("2022-11-01");
        ChangeReport report = holders.report(holder.id(), "report-change", new ChangeReport.Told(LocalDate.of(2022, 10, 20), "更名", "杭策示例·新名科技有限公司"),
                List.of(), People.firm(RENAMED));
        assertFalse(report.late());
        assertRefused(CareRule.REPORT_OPEN, () -> holders.report(holder.id(), "report-change", new ChangeReport.Told(LocalDate.of(2022, 10, 21), "又", ""),
                List.of(), People.firm(RENAMED)));
        assertRefused(CareRule.NO_SUCH_FINDING, () -> supervision.judgeChange(report.id(), "excellent", "已核", CITY));
        supervision.judgeChange(report.id(), "renamed", "已核", CITY);

        Recognition after = reading.life(holder.id(), CITY).recognition();
        assertEquals("杭策示例·新名科技有限公司", after.holderName());
        assertEquals(since, after.recognisedOn());
        assertEquals(Verification.State.REPLACED, archive.verification(before.code()).state());
        assertEquals("杭策示例·新名科技有限公司", certificate(holder).holderName());

        Recognition later = fledgling(RENAMED, false);
        assertEquals(Standing.SUPERSEDED, reading.life(holder.id(), CITY).standing());
        assertEquals(later.id(), reading.life(holder.id(), CITY).recognition().supersededBy());
        assertEquals(Verification.State.REPLACED, archive.verification(certificate(holder).code()).state());
        assertEquals(since.plusYears(3).minusDays(1).getYear(), later.endsOn().getYear());
    }

    private IssuedDocument certificate(Recognition holder) {
        return archive.of("case:" + holder.origin().id(), CITY).stream().filter(each -> each.kind().equals("certificate")).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("of two officers who give notice at once one wins and the other is told; what is written stays")
    void atOnce() throws Exception {
        Recognition holder = incubator(MISSING);
        walk.day("2022-12-01");
        List<EvaluationRound> open = rounds.of("incubator-standard", CITY).stream().filter(each -> each.year() == 2021).toList();
        assertEquals(List.of(), open);
        assertRefused(CareRule.ROUND_EMPTY, () -> evaluations.open("incubator-standard", "yearly", 2021, CITY));

        List<Throwable> notices = together(() -> revocations.noticeOfBreach(holder.id(), "fraud", "举报", LocalDate.of(2022, 12, 20), CITY),
                () -> revocations.noticeOfBreach(holder.id(), "incident", "事故", LocalDate.of(2022, 12, 20), OTHER_CITY));
        assertEquals(List.of(CareRule.HEARING_OPEN), notices.stream().map(each -> ((CareRefused) each).rule()).toList());
        Revocation notice = reading.life(holder.id(), CITY).hearing().orElseThrow();
        revocations.decide(notice.id(), false, "不成立", DECIDER);
        assertEquals(Standing.VALID, reading.life(holder.id(), CITY).standing());

        for (String change : List.of("update recognition_entry set note = 'other'", "delete from recognition_entry", "delete from consequence",
                "delete from integrity_record", "update recognition set state = 'REVOKED', ended_from = current_date where id = " + holder.id())) {
            assertThrows(Exception.class, () -> byHand.change(change), change);
        }
    }

    private Set<String> effects(Recognition holder, String source) {
        return Set.copyOf(reading.life(holder.id(), CITY).consequences().stream().filter(each -> each.source().name().equals(source))
                .map(Consequence::effect).toList());
    }

    private static List<Throwable> together(Callable<?> one, Callable<?> other) throws InterruptedException {
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Throwable> refusals = new ArrayList<>();
            for (Future<Object> result : two.invokeAll(List.of(one::call, other::call))) {
                try {
                    result.get();
                } catch (ExecutionException e) {
                    refusals.add(e.getCause());
                }
            }
            return refusals;
        } finally {
            two.shutdownNow();
        }
    }

    private static void assertRefused(CareRule rule, Executable act) {
        assertEquals(rule, assertThrows(CareRefused.class, act).rule());
    }

    private static void assertRefused(Rule rule, Executable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act).rule());
    }
}
