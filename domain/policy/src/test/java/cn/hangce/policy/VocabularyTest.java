package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private final Vocabulary vocabulary = Vocabulary.standard();

    @Test
    void everyFactHasItsLabelInBothLanguagesAndASource() {
        for (Fact fact : vocabulary.facts()) {
            assertFalse(fact.label().zh().isBlank(), fact.name());
            assertFalse(fact.label().en().isBlank(), fact.name());
            assertFalse(vocabulary.source(fact.source()).label().zh().isBlank(), fact.name());
        }
    }

    @Test
    void namesTellTheTypes() {
        for (Fact fact : vocabulary.facts()) {
            assertEquals(fact.name().endsWith("_yuan"), fact.type() == FactType.YUAN, fact.name());
            assertTrue(!fact.name().endsWith("_ratio") || fact.type() == FactType.RATIO, fact.name());
            assertTrue(!fact.name().endsWith("_on") || fact.type() == FactType.DATE, fact.name());
        }
    }

    @Test
    void whatIsNotThereIsSaidSo() {
        assertThrows(NoSuchElementException.class, () -> vocabulary.fact("shoe_size"));
        assertThrows(NoSuchElementException.class, () -> vocabulary.split("none"));
        assertThrows(NoSuchElementException.class, () -> vocabulary.source("none"));
    }

    @Test
    void aWrongVocabularyIsRefusedWithThePlace() {
        refused(Texts.resource("facts.yaml").replaceFirst("type: date", "type: dates"), Texts.resource("splits.yaml"), "dates");
        refused(Texts.resource("facts.yaml").replaceFirst("source: tax", "source: taxes"), Texts.resource("splits.yaml"), "taxes");
        refused(Texts.resource("facts.yaml"), Texts.resource("splits.yaml").replace("\"1:3\"", "\"one to three\""), "\"one to three\"");
        refused(Texts.resource("facts.yaml"), Texts.resource("splits.yaml").replace("淳安县]}", "火星区]}"), "- id: ratio-2020".substring(2));
    }

    @Test
    void everyDistrictHasItsShareInEverySplit() {
        String withoutSuccessor = Texts.resource("splits.yaml").replace("      临平区: 余杭区\n", "");
        ProgramRefused refusal = assertThrows(ProgramRefused.class, () -> Vocabulary.read(Texts.resource("facts.yaml"), withoutSuccessor));
        assertTrue(refusal.problems().get(0).message().zh().contains("临平区"));
    }

    private static void refused(String facts, String splits, String where) {
        ProgramRefused refusal = assertThrows(ProgramRefused.class, () -> Vocabulary.read(facts, splits));
        Problem problem = refusal.problems().get(0);
        String text = problem.file().equals("facts.yaml") ? facts : splits;
        String line = text.lines().skip(problem.line() - 1L).findFirst().orElse("");
        assertTrue(line.substring(problem.column() - 1).startsWith(where), problem + " in " + line);
    }
}
