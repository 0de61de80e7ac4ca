package cn.hangce.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class ProgramLibraryTest {

    private final ProgramLibrary library = SampleProgram.library();

    @Test
    void aRefusedFileLeavesTheLastGoodVersionInForce() {
        Program good = library.publish(SampleProgram.FILE, SampleProgram.text());
        assertThrows(ProgramRefused.class, () -> library.publish(SampleProgram.FILE, SampleProgram.with("employees >= 10", "employes >= 10")));
        assertSame(good, library.require("sample"));
    }

    @Test
    void aNewVersionTakesOverAndTheOldOneStaysForItsCases() {
        Program first = library.publish(SampleProgram.FILE, SampleProgram.text());
        Program second = library.publish(SampleProgram.FILE, SampleProgram.with("employees >= 10", "employees >= 10 && true"));
        assertNotEquals(first.version(), second.version());
        assertSame(second, library.require("sample"));
        assertSame(first, library.program("sample", first.version()).orElseThrow());
    }

    @Test
    void theVersionIsOfTheTextAlone() {
        assertEquals(library.parse("a.yaml", SampleProgram.text()).version(), library.parse("b.yaml", SampleProgram.text()).version());
    }

    @Test
    void readingWithoutPublishingPutsNothingInForce() {
        library.parse(SampleProgram.FILE, SampleProgram.text());
        assertTrue(library.program("sample").isEmpty());
        assertThrows(NoSuchElementException.class, () -> library.require("sample"));
    }

    @Test
    void twoFilesWithOneIdAreRefusedTogether() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("hangce/programs/a.yaml", SampleProgram.text());
        files.put("hangce/programs/b.yaml", SampleProgram.text());
        ProgramRefused refusal = assertThrows(ProgramRefused.class, () -> library.load(files));
        assertEquals("hangce/programs/b.yaml", refusal.problems().get(0).file());
        assertTrue(refusal.problems().get(0).message().zh().contains("a.yaml"));
        assertTrue(library.programs().isEmpty());
    }

    @Test
    void documentsAreReadBeforeWhatStandsOnThem() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("hangce/programs/a.yaml", SampleProgram.text().replaceAll("(?s)document:.*?\ncite: 一", "document: 测试〔2022〕9号\ncite: 一"));
        files.put("hangce/documents/9.yaml", """
                number: 测试〔2022〕9号
                title: {zh: 文件, en: Document}
                issued: 2020-12-01
                valid: {cite: 附则, from: 2021-01-01}
                """);
        library.load(files);
        assertEquals("测试〔2022〕9号", library.require("sample").document());
        assertEquals(1, library.regulations().size());
    }

    @Test
    void theWholeFileIsThereAsJsonWouldHaveIt() {
        Map<String, Object> map = library.parse(SampleProgram.FILE, SampleProgram.text()).asMap();
        assertEquals("sample", map.get("program"));
        assertEquals("{zh=示例, en=Sample}", map.get("name").toString());
        assertEquals(12, map.get("version").toString().length());
    }
}
