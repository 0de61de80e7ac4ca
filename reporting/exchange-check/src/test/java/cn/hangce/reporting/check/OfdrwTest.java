package cn.hangce.reporting.check;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.container.SESV4ValidateContainer;
import org.ofdrw.sign.verify.exceptions.FileIntegrityException;

@DisplayName("ofdrw, another program,")
class OfdrwTest {

    /** Where the tests of the module before leave one file of each kind. */
    private static final Path LEFT = Path.of("../target/exchange");
    private static final int KINDS = 20;

    static Stream<Path> files() throws IOException {
        List<Path> files;
        try (Stream<Path> left = Files.list(LEFT)) {
            files = left.filter(each -> each.toString().endsWith(".ofd")).sorted().toList();
        }
        assertTrue(files.size() >= KINDS, "the tests of reporting leave one file of each kind; there are " + files);
        return files.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    @DisplayName("validates the seal of every kind of document, and reads its text as text")
    void validates(Path file) throws Exception {
        validate(file);
        String text = text(file);
        assertTrue(text.contains("杭州") && text.contains("7K3M-A9QZ-T42X"), text);
    }

    @Test
    @DisplayName("reads a rare character")
    void rare() throws IOException {
        assertTrue(text(LEFT.resolve("rare.ofd")).contains(new String(Character.toChars(0x20547))));
    }

    @Test
    @DisplayName("refuses a file of which a page was changed")
    void changed(@TempDir Path folder) throws IOException {
        Path forged = Files.copy(LEFT.resolve("certificate.ofd"), folder.resolve("forged.ofd"));
        try (FileSystem zip = FileSystems.newFileSystem(forged)) {
            Path page = zip.getPath("/Doc_0/Pages/Page_0/Content.xml");
            String content = Files.readString(page);
            try (OutputStream out = Files.newOutputStream(page)) {
                out.write(content.replace("杭州示例", "杭州假冒").getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThrows(FileIntegrityException.class, () -> validate(forged));
    }

    private static void validate(Path file) throws Exception {
        try (OFDReader reader = new OFDReader(file); OFDValidator validator = new OFDValidator(reader)) {
            validator.setValidator(new SESV4ValidateContainer()).exeValidate();
        }
    }

    private static String text(Path file) throws IOException {
        try (OFDReader reader = new OFDReader(file)) {
            return String.join("", new ContentExtractor(reader).extractAll());
        }
    }
}
