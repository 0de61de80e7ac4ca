package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a document says of itself, and what the library knows of its clauses and its ties. */
class DocumentTest {

    private final ProgramLibrary library = SampleDocument.library();
    private final Regulation document = library.regulation("99").orElseThrow();

    @Test
    void whatIsNotPrintedIsAbsentForAReason() {
        assertTrue(document.printedNumber().isEmpty());
        assertNull(document.issued());
        assertEquals("文本未载文号", document.heading().unprinted().get("number").zh());
        assertEquals("99", library.require("sample").document());
    }

    @Test
    void aTargetIsANumberARangeOrWords() {
        Agenda.Target firms = document.agenda().targets().get(0);
        assertEquals(List.of(new BigDecimal("4"), new BigDecimal("5")), List.of(firms.least(), firms.most()));
        assertEquals("about", firms.bound());
        assertNull(document.agenda().targets().get(1).least());
    }

    @Test
    void everyClauseNamesWhatCarriesIt() {
        Coverage coverage = library.coverage(document);
        assertEquals(coverage.total(), coverage.accounted());
        assertEquals("rule", entry(coverage, "二.1").kind());
        assertTrue(entry(coverage, "二.1").where().contains("sample/benefits/grant"), entry(coverage, "二.1").where().toString());
        assertTrue(entry(coverage, "二.1").where().contains("sample"), "by the range");
        assertEquals(List.of("sample-rule"), entry(coverage, "五").where());
        assertEquals("target", entry(coverage, "三(一)").kind());
        assertEquals("task", entry(coverage, "三(二)").kind());
        assertEquals("heading", entry(coverage, "三").kind());
        assertEquals("basis", entry(coverage, "文首").kind());
        assertEquals("term", entry(coverage, "文末").kind());
        assertEquals("direction", entry(coverage, "四").kind());
    }

    @Test
    void tiesAreSeenFromBothSides() {
        library.load(Map.of("hangce/documents/98.yaml", """
                id: "98"
                number: 测试〔2020〕1号
                title: {zh: 旧文件, en: Older document}
                issued: 2020-01-01
                valid: {cite: 附则, from: 2020-01-01}
                """));
        Regulation older = library.regulation("测试〔2020〕1号").orElseThrow();
        assertEquals(List.of("repeals → 测试〔2019〕1号", "raises → 98"), told(document));
        assertEquals(List.of("raises ← 99"), told(older));
    }

    @Test
    void programsAndRulesOfADocument() {
        assertEquals(List.of("sample"), library.programsOf(document).stream().map(Program::id).toList());
        assertEquals(List.of("sample-rule"), library.rulesOf(document).stream().map(Rule::id).toList());
    }

    @Test
    void aProgramMayBeOpenAtOtherTimesThanItsDocument() {
        ProgramLibrary other = new ProgramLibrary(Vocabulary.standard());
        other.load(SampleDocument.files("cite: 一 至 二", "cite: 一 至 二\nvalid: {cite: 文末, from: 2020-01-01, to: 2023-12-31}"));
        Program program = other.require("sample");
        assertEquals(LocalDate.of(2020, 1, 1), program.validity().from());
        Facts facts = Facts.of(Vocabulary.standard(), program.examples().get(0).given());
        assertEquals(true, program.assess(facts.with("as_of", "2023-12-31"), LocalDate.EPOCH).eligible());
        assertEquals(List.of("validity"), program.assess(facts.with("as_of", "2024-01-01"), LocalDate.EPOCH).failed());
    }

    @Test
    void theProvisionsOfAProgram() {
        Program program = library.require("sample");
        Provisions provisions = program.provisions();
        assertEquals(20, provisions.quotas().get(0).count());
        assertEquals("employees", provisions.rankings().get(0).by());
        assertEquals(new BigDecimal("0.6"), provisions.payments().get(0).share());
        assertEquals(2, provisions.evaluations().get(0).outcomes().get(0).times());
        assertEquals("highest", provisions.exclusions().get(0).rule());
        assertEquals(5, program.stages().get(1).deadline().working());
        assertEquals(List.of("employees", "level", "org_type", "filed_annual_report", "requested_yuan", "payee_bank", "payee_account"), program.form());
    }

    @Test
    void aReferredAmountIsNotAnAmount() {
        Program program = library.require("sample");
        Facts facts = Facts.of(Vocabulary.standard(), program.examples().get(3).given());
        BenefitResult rest = program.assess(facts, LocalDate.EPOCH).benefits().get(1);
        assertTrue(rest.referred());
        assertEquals("余款 由市政府确定", rest.explanation().zh());
    }

    private List<String> told(Regulation regulation) {
        return library.tiesOf(regulation).stream().map(tie -> tie.kind() + (tie.outgoing() ? " → " : " ← ") + tie.other()).toList();
    }

    private static Coverage.Entry entry(Coverage coverage, String cite) {
        return coverage.entries().stream().filter(entry -> entry.cite().equals(cite)).findFirst().orElseThrow();
    }
}
