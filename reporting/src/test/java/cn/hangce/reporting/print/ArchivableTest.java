package cn.hangce.reporting.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import cn.hangce.reporting.document.OfficialDocument;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Documents are PDF/A, as veraPDF sees it")
class ArchivableTest {

    private static final DocumentPrinter PRINTER = new DocumentPrinter();

    static Stream<OfficialDocument> kinds() {
        return Samples.all().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("every kind, in Chinese and in English")
    void everyKind(OfficialDocument document) throws Exception {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertEquals(List.of(), PdfaReport.of(PRINTER.print(document, Samples.CODE, locale)));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    @DisplayName("each says its language and is tagged for readers who listen")
    void tagged(OfficialDocument document) throws IOException {
        try (PDDocument paper = Loader.loadPDF(PRINTER.print(document, Samples.CODE, Locale.CHINESE))) {
            assertEquals("zh-CN", paper.getDocumentCatalog().getLanguage());
            assertNotNull(paper.getDocumentCatalog().getStructureTreeRoot());
        }
    }
}
