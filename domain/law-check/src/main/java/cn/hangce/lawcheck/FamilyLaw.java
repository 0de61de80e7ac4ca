package cn.hangce.lawcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.hangce.policy.Coverage;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What every family’s files of law must be. Loading them checks facts, types, citations, the accounting and every example; this
 * looks whether anything is missing besides. A family’s test extends it and gives its name.
 */
public abstract class FamilyLaw {

    /** A file of worked cases to be tried too. */
    private static final String CASES = "hangce.cases";
    private static ProgramLibrary library;

    private final String family;

    protected FamilyLaw(String family) {
        this.family = family;
    }

    /** Refused with file, line and column where a file is wrong. */
    @BeforeAll
    static void load() {
        library = ProgramLibrary.ofClasspath(FamilyLaw.class.getClassLoader());
    }

    @Test
    void everyClauseIsAccountedFor() {
        for (Regulation regulation : library.regulations()) {
            if (regulation.family().equals(family)) {
                Coverage coverage = library.coverage(regulation);
                System.out.println(regulation.id() + " " + regulation.title().zh() + ": " + coverage.accounted() + "/" + coverage.total() + " clauses, "
                        + library.programsOf(regulation).size() + " programs, " + library.rulesOf(regulation).size() + " rules");
                assertEquals(coverage.total(), coverage.accounted(), regulation.id());
            }
        }
    }

    @Test
    void nothingOfTheContractIsMissing() {
        Findings findings = new Findings(library);
        Contract.documents().values().stream().filter(document -> document.family().equals(family)).forEach(findings::document);
        assertEquals("", String.join("\n", findings.list()));
    }

    @Test
    void casesFromOutsideComeOut() throws IOException {
        String file = System.getProperty(CASES);
        Assumptions.assumeTrue(file != null, "no -D" + CASES + "=FILE");
        assertEquals(List.of(), Cases.read(Path.of(file)).differences(library));
    }
}
