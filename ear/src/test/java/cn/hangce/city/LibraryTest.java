package cn.hangce.city;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import cn.hangce.lawcheck.WholeLaw;
import cn.hangce.policy.Coverage;
import cn.hangce.policy.ProgramLibrary;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The files of law of all families together, as the server reads them. Loading works every example. */
class LibraryTest {

    private static final ProgramLibrary library = ProgramLibrary.ofClasspath(LibraryTest.class.getClassLoader());

    @Test
    void everyClauseOfEveryDocumentIsAccountedFor() {
        assertFalse(library.programs().isEmpty());
        int total = 0;
        for (var regulation : library.regulations()) {
            Coverage coverage = library.coverage(regulation);
            assertEquals(coverage.total(), coverage.accounted(), regulation.id());
            total += coverage.total();
        }
        System.out.println(library.regulations().size() + " documents, " + library.programs().size() + " programs, " + library.rules().size()
                + " rules, " + total + " clauses accounted for");
    }

    @Test
    void whatFilesSayOfOtherFamiliesExists() {
        assertEquals(List.of(), WholeLaw.dangling(library));
    }

    @Test
    void everyDocumentOfTheContractHasItsFile() {
        assertEquals(Map.of(), WholeLaw.absent(library));
    }
}
