package cn.hangce.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A citation leads to its clause")
class CitationsTest {

    private static final ProgramLibrary LIBRARY = ProgramLibrary.ofClasspath(CitationsTest.class.getClassLoader());
    private static final Regulation DOCUMENT = LIBRARY.regulation("30").orElseThrow();

    @ParameterizedTest
    @DisplayName("to the first of several, in whatever spelling; to the document where there is no such clause")
    @CsvSource({"三.4(1)(2), #c-三.4(1)", "二（一）1 五(一), #c-二(一)1", "文末, #c-文末", "九十九, ''", "nonsense, ''"})
    void first(String citation, String anchor) {
        assertEquals("/policy-document.xhtml?id=30" + anchor, Citations.link(DOCUMENT, citation));
    }

    @Test
    @DisplayName("every citation of every program leads to a clause, and no name of a clause has a space in it")
    void all() {
        Set<String> lost = new TreeSet<>();
        LIBRARY.programs().forEach(program -> program.conditions().stream().map(condition -> condition.cite())
                .filter(cite -> program.regulation().clause(cite).isEmpty()).forEach(cite -> lost.add(program.id() + " " + cite)));
        assertEquals(Set.of(), lost);
        assertTrue(LIBRARY.regulations().stream().flatMap(each -> each.clauses().stream()).noneMatch(clause -> clause.cite().contains(" ")));
    }
}
