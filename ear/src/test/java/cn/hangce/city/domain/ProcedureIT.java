package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static cn.hangce.city.domain.People.FINANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Act;
import cn.hangce.casework.Applications;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.DistrictDesk;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Rule;
import cn.hangce.casework.Status;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.treasury.Allocation;
import cn.hangce.treasury.BudgetExceeded;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.MoneyRefused;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.Treasury;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("The procedure of document 30 in the server")
class ProcedureIT {

    /** Firms of the demonstration data: two of 滨江区 (1:1) and one of 萧山区 (1:3). */
    private static final String FIRST = "91330108MANX21B964";
    private static final String SECOND = "91330108MA5AUWCA4Y";
    private static final String IN_XIAOSHAN = "91330109MABDJ7PF3D";
    private static final long CITY_SHARE = 100_000;

    @Inject
    private Walk walk;
    @Inject
    private Applications applications;
    @Inject
    private DistrictDesk district;
    @Inject
    private Decisions decisions;
    @Inject
    private CaseReading reading;
    @Inject
    private Treasury treasury;
    @Inject
    private DocumentArchive archive;
    @Inject
    private ProgramLibrary library;
    @Inject
    private ByHand byHand;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    @Test
    @DisplayName("from the application to the payment order; the money is split 1:1 and 1:3 as 二(一) says")
    void wholeWay() {
        Call call = walk.call(1_000_000);
        List<Long> cases = List.of(walk.recommended(call, FIRST).id(), walk.recommended(call, IN_XIAOSHAN).id());
        walk.recognised(cases);

        List<Allocation> allocation = treasury.allocation(call.id());
        Map<String, Allocation> byDistrict = allocation.stream().collect(Collectors.toMap(Allocation::district, line -> line));
        assertEquals(100_000, byDistrict.get("滨江区").cityYuan());
        assertEquals(100_000, byDistrict.get("滨江区").districtYuan());
        assertEquals("1:1", byDistrict.get("滨江区").ratio());
        assertEquals(50_000, byDistrict.get("萧山区").cityYuan());
        assertEquals(150_000, byDistrict.get("萧山区").districtYuan());
        assertEquals(150_000, treasury.budget(call.id()).orElseThrow().bookedYuan());

        List<PaymentOrder> orders = treasury.release(instalments(call), FINANCE);
        assertEquals(400_000, orders.stream().mapToLong(PaymentOrder::yuan).sum());
        assertThrows(MoneyRefused.class, () -> treasury.release(instalments(call), FINANCE), "nothing is paid twice");

        Recognition recognition = decisions.recognitionsOf(FIRST).get(0);
        assertTrue(recognition.documentNumber().matches("杭科高〔2022〕[1-9]\\d*号"), recognition.documentNumber());
        Case done = reading.find(cases.get(0), People.firm(FIRST));
        assertEquals(Status.RECOGNISED, done.status());
        assertEquals(List.of(Act.OPEN, Act.SUBMIT, Act.RECOMMEND, Act.PASS_FORM_CHECK, Act.START_REVIEW, Act.SCORE, Act.SCORE, Act.SCORE,
                Act.PASS_REVIEW, Act.PUBLISH, Act.CLOSE_PUBLICITY, Act.APPROVE, Act.ISSUE),
                done.history().stream().map(HistoryEntry::act).toList());
        assertTrue(done.history().stream().allMatch(HistoryEntry::intact));
        assertTrue(done.history().stream().allMatch(entry -> entry.programVersion().equals(library.require("fledgling-enterprise").version())));
    }

    @Test
    @DisplayName("杭政函〔2019〕114号, 十一: a grant without recognition, materials, shares or stages between application and decision")
    void grantOfTheCity() {
        Call call = walk.call("ai-standard", 5_000_000);
        Case subject = walk.submitted(call, FIRST);
        int before = decisions.recognitionsOf(FIRST).size();
        decisions.decide(List.of(subject.id()), true, "同意资助", DECIDER);
        assertEquals(List.of(), decisions.issue(List.of(subject.id()), CITY).recognitions());

        assertEquals(Status.RECOGNISED, reading.find(subject.id(), CITY).status());
        assertEquals(before, decisions.recognitionsOf(FIRST).size());
        Allocation line = treasury.allocation(call.id()).get(0);
        assertEquals(1_000_000, line.cityYuan());
        assertEquals("", line.ratio());
        assertEquals(1, treasury.release(instalments(call), FINANCE).size(), "the city pays all of it");
        assertEquals(Set.of("call", "approval-document", "allocation-list", "payment-list"), papers("call:" + call.id()));
        assertEquals(Set.of("receipt", "fund-release-notice"), papers("case:" + subject.id()));
    }

    @Test
    @DisplayName("document 33, 第六条: a standing without money and without end")
    void standingWithoutMoney() {
        Call call = walk.call("incubator-standard", 0);
        Map<String, String> incubator = Map.ofEntries(Map.entry("applying_as_makerspace", "false"), Map.entry("major_incident_within_year", "false"),
                Map.entry("months_operating", "12"), Map.entry("area_m2", "3000"), Map.entry("incubation_area_ratio", "0.75"),
                Map.entry("service_staff", "3"), Map.entry("mentors", "2"), Map.entry("incubatees", "15"), Map.entry("average_area_m2", "300"),
                Map.entry("patent_applicant_ratio", "0.20"), Map.entry("fund_yuan", "3000000"), Map.entry("invested_firms", "1"));
        Case subject = walk.recommended(walk.complete(call, FIRST, incubator), FIRST);
        walk.recognised(List.of(subject.id()));

        assertEquals("incubator-standard", decisions.recognitionsOf(FIRST).get(0).programId());
        assertEquals(List.of(), treasury.allocation(call.id()));
        assertEquals(Set.of("call", "review-minutes", "recognition-document"), papers("call:" + call.id()));
        assertEquals(Set.of("receipt", "acceptance-notice", "score-sheet", "certificate"), papers("case:" + subject.id()));
    }

    private Set<String> papers(String about) {
        return archive.of(about, CITY).stream().map(IssuedDocument::kind).collect(Collectors.toSet());
    }

    private List<Long> instalments(Call call) {
        return treasury.instalments(call.id()).stream().map(Instalment::id).toList();
    }

    @Test
    @DisplayName("a budget that carries one award does not carry two: the batch is refused as a whole")
    void budgetIsNotOverdrawn() {
        Call call = walk.call(CITY_SHARE);
        List<Long> cases = List.of(walk.recommended(call, FIRST).id(), walk.recommended(call, SECOND).id());
        walk.decidable(cases);

        assertThrows(BudgetExceeded.class, () -> decisions.decide(cases, true, "同意", DECIDER));

        assertEquals(0, treasury.budget(call.id()).orElseThrow().bookedYuan());
        cases.forEach(id -> assertEquals(Status.UNDER_WAY, reading.find(id, CITY).status()));
    }

    @Test
    @DisplayName("two officers decide at once: the budget takes one, the other is told")
    void twoDecisionsAtOnce() throws Exception {
        Call call = walk.call(CITY_SHARE);
        List<Long> cases = List.of(walk.recommended(call, FIRST).id(), walk.recommended(call, SECOND).id());
        walk.decidable(cases);

        List<Throwable> refusals = AtOnce.run(
                () -> decide(cases.get(0)),
                () -> decide(cases.get(1)));

        assertEquals(1, refusals.size());
        assertEquals(BudgetExceeded.class, refusals.get(0).getClass());
        assertEquals(CITY_SHARE, treasury.budget(call.id()).orElseThrow().bookedYuan());
        assertEquals(1, treasury.awards(call.id()).size());
    }

    private Void decide(Long id) {
        decisions.decide(List.of(id), true, "同意", DECIDER);
        return null;
    }

    @Test
    @DisplayName("two officers decide the same case at once: one decides, the other finds it decided")
    void sameCaseAtOnce() throws Exception {
        Call call = walk.call(1_000_000);
        Long id = walk.recommended(call, FIRST).id();
        walk.decidable(List.of(id));

        List<Throwable> refusals = AtOnce.run(() -> decide(id), () -> decide(id));

        assertEquals(1, refusals.size());
        assertEquals(Rule.NOT_NOW, ((UnlawfulAct) refusals.get(0)).rule());
        assertEquals(1, treasury.awards(call.id()).size());
    }

    @Test
    @DisplayName("a double click on submit: one submission, one number, both get the receipt")
    void doubleSubmission() throws Exception {
        Call call = walk.call(0);
        Case complete = walk.complete(call, FIRST);
        Callable<Void> submission = () -> {
            applications.submit(complete.id(), complete.version(), People.firm(FIRST));
            return null;
        };

        assertEquals(List.of(), AtOnce.run(submission, submission));

        List<Act> acts = reading.find(complete.id(), CITY).history().stream().map(HistoryEntry::act).toList();
        assertEquals(List.of(Act.OPEN, Act.SUBMIT), acts);
    }

    @Test
    void aCaseIsBegunOnceAlsoFromTwoWindows() throws Exception {
        Call call = walk.call(0);
        Callable<Void> begin = () -> {
            applications.open(call.id(), People.firm(FIRST));
            return null;
        };
        // One of the two may be told that somebody else was quicker; there is one case in the end.
        assertTrue(AtOnce.run(begin, begin).size() <= 1);
        assertEquals(1, applications.mine(People.firm(FIRST)).stream().filter(each -> each.call().id().equals(call.id())).count());
    }

    @Test
    void whoSawAnOlderVersionIsToldSo() {
        Call call = walk.call(0);
        Case complete = walk.complete(call, FIRST);
        applications.fillIn(complete.id(), complete.version(), Map.of("employees", "41"), People.firm(FIRST));
        assertRefused(Rule.CHANGED_MEANWHILE,
                () -> applications.fillIn(complete.id(), complete.version(), Map.of("employees", "40"), People.firm(FIRST)));
    }

    @Test
    @DisplayName("drafts are the applicant’s alone; a district sees its own, an expert what the panel has")
    void visibility() {
        Call call = walk.call(0);
        Case draft = walk.complete(call, FIRST);
        assertRefused(Rule.NOT_FOUND, () -> reading.find(draft.id(), CITY));
        assertRefused(Rule.NOT_FOUND, () -> reading.find(draft.id(), People.firm(SECOND)));
        Case submitted = applications.submit(draft.id(), draft.version(), People.firm(FIRST));
        assertEquals(submitted.id(), reading.find(submitted.id(), People.district("滨江区")).id());
        assertRefused(Rule.NOT_FOUND, () -> reading.find(submitted.id(), People.district("西湖区")));
        assertRefused(Rule.NOT_FOUND, () -> reading.find(submitted.id(), People.expert("expert1")));
        assertEquals(List.of(), reading.of(call.id(), Set.of(), People.district("西湖区")));
    }

    @Test
    @DisplayName("neither the history nor a payment order can be changed, not even by SQL")
    void whatIsWrittenStays() {
        Call call = walk.call(0);
        walk.submitted(call, FIRST);
        for (String table : List.of("case_history", "payment_order", "score_sheet", "program_edition")) {
            for (String change : List.of("delete from " + table, "truncate " + table + " cascade")) {
                assertThrows(Exception.class, () -> byHand.change(change), change);
            }
        }
        assertThrows(Exception.class, () -> byHand.change("update case_history set reason = 'other'"));
        assertThrows(Exception.class, () -> byHand.change("update budget set booked_yuan = total_yuan + 1"));
    }

    private static void assertRefused(Rule rule, org.junit.jupiter.api.function.Executable act) {
        assertEquals(rule, assertThrows(UnlawfulAct.class, act).rule());
    }
}
