package cn.hangce.city.domain;

import static cn.hangce.city.domain.People.CITY;
import static cn.hangce.city.domain.People.DECIDER;
import static cn.hangce.city.domain.People.FINANCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.ApplicantIdentity;
import cn.hangce.casework.Applications;
import cn.hangce.casework.Call;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseFact;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Decisions;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.matching.CityRuns;
import cn.hangce.matching.Entitled;
import cn.hangce.matching.MatchFilter;
import cn.hangce.matching.Matches;
import cn.hangce.registry.Actor;
import cn.hangce.registry.IdentityNumber;
import cn.hangce.registry.IntegrityRecord;
import cn.hangce.registry.PartyCode;
import cn.hangce.registry.Persons;
import cn.hangce.registry.Registry;
import cn.hangce.registry.Role;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.treasury.Instalment;
import cn.hangce.treasury.PaymentOrder;
import cn.hangce.treasury.Treasury;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@DisplayName("A person applies, is decided on and paid as an organisation is")
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class PersonIT {

    private static final String PROGRAM = "graduate-living-subsidy";
    private static final String FIRM = "91330108MANX21B964";
    /** A doctor and a bachelor, both fresh; one back from overseas; one who graduated too long ago; one who works elsewhere. */
    private static final IdentityNumber DOCTOR = IdentityNumber.of("330199199406180019");
    private static final IdentityNumber BACHELOR = IdentityNumber.of("330199199911050039");
    private static final IdentityNumber RETURNED = IdentityNumber.of("330199199602290020");
    private static final IdentityNumber TOO_LONG_AGO = IdentityNumber.of("330199198803210045");
    private static final IdentityNumber ELSEWHERE = IdentityNumber.of("330199199708300055");

    @Inject
    private Walk walk;
    @Inject
    private Persons persons;
    @Inject
    private Registry registry;
    @Inject
    private Applications applications;
    @Inject
    private ApplicantIdentity identity;
    @Inject
    private CaseReading reading;
    @Inject
    private Decisions decisions;
    @Inject
    private Treasury treasury;
    @Inject
    private DocumentArchive archive;
    @Inject
    private CityRuns runs;
    @Inject
    private Matches matches;
    @Inject
    private Traces traces;

    @Deployment
    static EnterpriseArchive archive() {
        return InTheServer.archive();
    }

    private String code(IdentityNumber number) {
        return persons.codeOf(number).orElseThrow();
    }

    private Actor person(IdentityNumber number) {
        return People.firm(code(number));
    }

    @Test
    @DisplayName("杭政办函〔2020〕11号, 二(一)3: a doctor’s 50,000 yuan, by what the bureaus know, booked and released")
    void theWholeWay() throws IOException {
        Call call = walk.call(PROGRAM, 1_000_000);
        Case subject = walk.submitted(call, code(DOCTOR));
        CaseFact degree = subject.facts().get("degree");
        assertEquals("doctor", degree.value());
        assertEquals("education", degree.source());
        assertEquals("social-security", subject.facts().get("working_in_hangzhou").source());
        assertEquals("滨江区", subject.district());

        decisions.decide(List.of(subject.id()), true, "符合条件，同意发放", DECIDER);
        assertEquals(50_000, treasury.budget(call.id()).orElseThrow().bookedYuan());
        decisions.issue(List.of(subject.id()), CITY);
        List<PaymentOrder> orders = treasury.release(treasury.instalments(call.id()).stream().map(Instalment::id).toList(), FINANCE);
        assertEquals(50_000, orders.stream().mapToLong(PaymentOrder::yuan).sum());
        assertEquals("林知夏（示例）", orders.get(0).payee());

        List<IssuedDocument> papers = Stream.of("call:" + call.id(), "case:" + subject.id()).flatMap(about -> archive.of(about, CITY).stream()).toList();
        assertEquals(Set.of("call", "approval-document", "allocation-list", "payment-list", "receipt", "fund-release-notice"),
                papers.stream().map(IssuedDocument::kind).collect(Collectors.toCollection(TreeSet::new)));
        for (IssuedDocument paper : papers) {
            requireMasked(paper);
        }
        assertTrue(traces.of(DOCTOR.masked()).containsAll(Set.of("organisation.masked_identity", "application_case.masked_identity")));
        assertEquals(Set.of(), traces.of(DOCTOR.inFull()), "the number stands nowhere in the database or the log as it is");
    }

    private static void requireMasked(IssuedDocument paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper.content())) {
            String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", "");
            assertFalse(text.contains("19940618"), paper.kind());
            assertEquals(Set.of("receipt", "approval-document", "allocation-list", "payment-list").contains(paper.kind()),
                    text.contains(DOCTOR.masked()), paper.kind() + ": " + text);
            if (!paper.kind().equals("call")) {
                assertFalse(text.contains("你单位") || text.contains("单位名称") || text.contains("统一社会信用代码"), paper.kind() + ": " + text);
            }
        }
    }

    @Test
    void theBachelorGets10000AndWhoGraduatedTooLongAgoNothing() {
        Call call = walk.call(PROGRAM, 1_000_000);
        Case bachelor = walk.submitted(call, code(BACHELOR));
        decisions.decide(List.of(bachelor.id()), true, "符合条件", DECIDER);
        assertEquals(10_000, treasury.budget(call.id()).orElseThrow().bookedYuan());
        UnlawfulAct refusal = assertThrows(UnlawfulAct.class, () -> walk.submitted(call, code(TOO_LONG_AGO)));
        assertEquals(Rule.CONDITIONS_NOT_MET, refusal.rule());
    }

    @Test
    void anOrganisationIsRefused() {
        Call call = walk.call(PROGRAM, 1_000_000);
        assertEquals(Rule.WRONG_KIND, assertThrows(UnlawfulAct.class, () -> applications.open(call.id(), People.firm(FIRM))).rule());
        assertEquals(Rule.WRONG_KIND, assertThrows(UnlawfulAct.class, () -> applications.propose(call.id(), FIRM, "匹配", CITY)).rule());
        Call forFirms = walk.call(1_000_000);
        assertEquals(Rule.WRONG_KIND, assertThrows(UnlawfulAct.class, () -> applications.open(forFirms.id(), person(DOCTOR))).rule());
    }

    @Test
    @DisplayName("nobody else reads it, and the number in full is for who verifies or pays")
    void whoReadsWhat() {
        Call call = walk.call(PROGRAM, 1_000_000);
        Case subject = walk.submitted(call, code(RETURNED));
        assertEquals(Rule.NOT_FOUND, assertThrows(UnlawfulAct.class, () -> reading.find(subject.id(), person(DOCTOR))).rule());
        assertEquals(Rule.NOT_FOUND, assertThrows(UnlawfulAct.class, () -> identity.of(subject.id(), person(DOCTOR))).rule());
        assertEquals(List.of(), archive.of("case:" + subject.id(), person(DOCTOR)));
        assertEquals(Rule.NOT_FOUND, assertThrows(UnlawfulAct.class, () -> identity.of(subject.id(), People.district("滨江区"))).rule());
        assertEquals(Rule.NOT_FOUND, assertThrows(UnlawfulAct.class, () -> identity.of(subject.id(), FINANCE)).rule(), "not before it is to be paid");

        assertEquals(Optional.of(RETURNED), identity.of(subject.id(), People.district("西湖区")));
        assertEquals(Optional.of(RETURNED), identity.of(subject.id(), CITY));
        assertEquals(Optional.empty(), identity.of(subject.id(), DECIDER));
        assertEquals(Optional.empty(), identity.of(subject.id(), People.official("auditor", Role.AUDITOR)));
    }

    @Test
    @DisplayName("杭科农〔2019〕100号, 五(三)2: whom the text has the office look out is found by the number, which is not repeated")
    void lookedOut() {
        Call call = walk.call("commissioner-living", 1_000_000);
        Case selected = applications.select(call.id(), RETURNED.inFull(), "实际派遣", CITY);
        assertEquals(code(RETURNED), selected.creditCode());
        assertEquals(RETURNED.masked(), selected.shownCode());
        IdentityNumber nobody = IdentityNumber.of("330199198510129016");
        UnlawfulAct refusal = assertThrows(UnlawfulAct.class, () -> applications.select(call.id(), nobody.inFull(), "实际派遣", CITY));
        assertEquals(Rule.UNKNOWN_PERSON, refusal.rule());
        assertFalse((refusal.getMessage() + refusal.message(Locale.CHINESE)).contains("19851012"), refusal::getMessage);
    }

    @Test
    void anAccountOfNobodyOnRecordIsToldSo() {
        Call call = walk.call(PROGRAM, 1_000_000);
        Actor stranger = new Actor("stranger", "某人", Set.of(Role.APPLICANT), null, null, null);
        assertEquals(Rule.NOT_ON_RECORD, assertThrows(UnlawfulAct.class, () -> applications.open(call.id(), stranger)).rule());
    }

    @Test
    void aPersonCanBeBarredToo() {
        Call call = walk.call(PROGRAM, 1_000_000);
        registry.bar(new IntegrityRecord(PartyCode.of(code(ELSEWHERE)), PROGRAM, LocalDate.of(2022, 1, 1), null, "弄虚作假", CITY));
        assertEquals(Rule.BARRED, assertThrows(UnlawfulAct.class, () -> applications.open(call.id(), person(ELSEWHERE))).rule());
    }

    @Test
    void theRunOverTheCityFindsPersonsForTheirProgramsOnly() {
        walk.day("2022-05-20");
        runs.start(LocalDate.of(2022, 5, 31), CITY);
        Await.until(() -> !runs.recent(1).get(0).running());
        List<Entitled> found = matches.page(new MatchFilter(PROGRAM, null, true), 0, 1_000, CITY);
        Entitled doctor = found.stream().filter(each -> each.creditCode().equals(code(DOCTOR))).findFirst().orElseThrow();
        assertEquals(50_000, doctor.yuan());
        assertEquals(DOCTOR.masked(), doctor.shownCode());
        assertTrue(found.stream().allMatch(each -> PartyCode.isPersons(each.creditCode())));
        assertTrue(found.stream().noneMatch(each -> Set.of(code(TOO_LONG_AGO), code(ELSEWHERE)).contains(each.creditCode())));
        assertTrue(matches.page(new MatchFilter("fledgling-enterprise", null, true), 0, 1_000, CITY).stream()
                .noneMatch(each -> PartyCode.isPersons(each.creditCode())));
    }
}
