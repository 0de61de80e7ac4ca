package cn.hangce.casework.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileStoreTest {

    private static final byte[] PDF = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    private Path folder;

    @Test
    void aFileIsKeptUnderItsHashAndReadBack() throws IOException {
        FileStore store = new FileStore(folder);
        StoredFile file = store.keep(new ByteArrayInputStream(PDF), "审计报告.pdf");
        assertEquals("application/pdf", file.mediaType());
        assertEquals(PDF.length, file.size());
        try (InputStream in = store.open(file.sha256())) {
            assertArrayEquals(PDF, in.readAllBytes());
        }
        assertEquals(file.sha256(), store.keep(new ByteArrayInputStream(PDF), "again.pdf").sha256());
        assertEquals(1, keptFiles().size(), "the same content is kept once");
    }

    @Test
    void theContentDecidesWhatAFileIs() throws IOException {
        byte[] script = "#!/bin/sh\nrm -rf /\n".getBytes(StandardCharsets.US_ASCII);
        assertRefused(Rule.FILE_TYPE, script, "report.pdf");
        assertRefused(Rule.FILE_TYPE, "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "a.png");
        assertRefused(Rule.FILE_EMPTY, new byte[0], "empty.pdf");
        assertTrue(keptFiles().isEmpty(), "what is refused leaves nothing behind");
    }

    @Test
    void aFileOfFiveGigabytesStopsAtTheLimit() throws IOException {
        EndlessPdf endless = new EndlessPdf(5L * 1024 * 1024 * 1024);
        UnlawfulAct refusal = assertThrows(UnlawfulAct.class, () -> new FileStore(folder).keep(endless, "huge.pdf"));
        assertEquals(Rule.FILE_TOO_LARGE, refusal.rule());
        assertTrue(endless.read <= (FileStore.MAX_MB + 1L) * 1024 * 1024, "no more is read than needed to know");
        assertTrue(keptFiles().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"../../etc/passwd,passwd", "C:\\temp\\a.pdf,a.pdf", "..hidden,hidden", "a<b>\"c.pdf,a_b__c.pdf", "雏鹰（终稿）.pdf,雏鹰（终稿）.pdf"})
    void namesAreMadeHarmless(String given, String kept) {
        assertEquals(kept, FileStore.harmless(given));
    }

    @Test
    void nothingOutsideTheFolderIsOpened() {
        assertThrows(UnlawfulAct.class, () -> new FileStore(folder).open("../../../etc/passwd"));
        assertFalse(Files.exists(folder.resolve("etc")));
    }

    private void assertRefused(Rule rule, byte[] content, String name) {
        FileStore store = new FileStore(folder);
        assertEquals(rule, assertThrows(UnlawfulAct.class, () -> store.keep(new ByteArrayInputStream(content), name)).rule());
    }

    private List<Path> keptFiles() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** A PDF head and then zeros, as many as one likes. */
    private static final class EndlessPdf extends InputStream {

        private final long size;
        private long read;

        EndlessPdf(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read >= size ? -1 : read < PDF.length ? PDF[(int) read++] : (int) (read++ & 0);
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (read >= size) {
                return -1;
            }
            if (read < PDF.length) {
                buffer[offset] = (byte) read();
                return 1;
            }
            read += length;
            return length;
        }
    }
}
