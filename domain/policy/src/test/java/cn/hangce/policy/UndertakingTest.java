package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Undertaking.Change;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a file says of the time between a contract and its acceptance. */
class UndertakingTest {

    private static final String SCORING = "scoring:\n";
    private static final String DECISION = "within: P20D, produces: [notice]}\n";
    private static final String STAGES = """
              - {stage: contract, by: city, cite: 三, label: {zh: 合同, en: Contract}, within: P3M}
              - {stage: acceptance, by: city, cite: 三, label: {zh: 验收, en: Acceptance}, within: P6M, finds: [legal_person]}
            """;
    private static final String CONTRACT = """
            contract:
              lapses: {cite: 三.1, label: {zh: 放弃, en: Given up}}
              acceptance: {cite: 三.2, label: {zh: 按时验收, en: In time}, stage: acceptance, late: legal_person, lost_after: P1Y}
            changes:
              - {id: extension, kind: extension, cite: 四, label: {zh: 延期, en: Longer}, opinion: district, by: city, ask_within: P6M, max: P1Y, once: true}
              - {id: leader, kind: leader, cite: 四, label: {zh: 负责人, en: Leader}, by: decider}
            """;

    @Test
    void aFileThatSaysNothingOfContractsKnowsNoForfeitureAndNoChanges() {
        Undertaking nothing = SampleProgram.program().undertaking();
        assertNull(nothing.lapse());
        assertNull(nothing.acceptance());
        assertEquals(List.of(), nothing.changes());
    }

    @Test
    void everyFigureIsTheFiles() {
        Undertaking law = read(STAGES, CONTRACT).undertaking();
        assertEquals("三.1", law.lapse().cite());
        assertEquals("legal_person", law.acceptance().late());
        assertEquals(Period.ofYears(1), law.acceptance().lostAfter());
        Change extension = law.change("extension").orElseThrow();
        assertTrue(extension.isExtension() && extension.once());
        assertEquals("P6M", extension.askWithin().text());
        assertEquals(Period.ofYears(1), extension.max());
        assertEquals("district", extension.opinion());
        Change leader = law.change("leader").orElseThrow();
        assertFalse(leader.once());
        assertNull(leader.opinion());
        assertNull(leader.max());
    }

    @Test
    void theClausesAreAccountedFor() {
        assertTrue(read(STAGES, CONTRACT).mentions().stream().map(Mention::owner).toList()
                .containsAll(List.of("contract/lapses", "contract/acceptance", "changes/extension", "changes/leader")));
    }

    @Test
    void nothingHangsOnAContractThatNobodySigns() {
        assertEquals("Add a contract stage to the procedure, or take contract and changes out.", remedy("", CONTRACT));
    }

    @Test
    void aTermThatIsReckonedMustBeThere() {
        assertEquals("Give it one, such as within: P3M.", remedy(STAGES.replace(", within: P3M", ""), CONTRACT));
        assertEquals("Give it one, such as within: P3M.", remedy(STAGES.replace(", within: P6M", ""), CONTRACT));
    }

    @Test
    void beingLateIsFoundWhereAProjectIsAccepted() {
        assertTrue(remedy(STAGES.replace(", finds: [legal_person]", ""), CONTRACT).startsWith("Add it to the stage’s finds."));
    }

    @Test
    void anUnknownChangeIsNamedWithTheNearOnes() {
        assertTrue(remedy(STAGES, CONTRACT.replace("kind: leader", "kind: leadre")).contains("leader"));
    }

    private static String remedy(String stages, String contract) {
        return assertThrows(ProgramRefused.class, () -> read(stages, contract)).problems().get(0).remedy().en();
    }

    private static Program read(String stages, String contract) {
        return SampleProgram.library().parse(SampleProgram.FILE, SampleProgram.text().replace(DECISION, DECISION + stages).replace(SCORING, contract + SCORING));
    }
}
