package cn.hangce.reporting.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.CallDocument;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.OfficialDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Measured on the finished PDF, where PDFBox says that each character stands; in millimetres from the page’s upper left corner. */
@DisplayName("The page of GB/T 9704-2012, measured")
class GridTest {

    private static final double POINTS_PER_MM = 72 / 25.4;
    /** What the standard allows for the margins. */
    private static final double TOLERANCE = 1;
    private static final double TOP = 37;
    private static final double LEFT = 28;
    private static final double WIDE = 156;
    private static final double HIGH = 225;
    private static final double LINE = HIGH / 22;
    private static final String HAN = "甲乙丙丁戊己庚辛壬癸";

    /** A line of text as it stands on the paper. */
    private record Line(int page, String text, double left, double right, double base, float size, List<String> fonts) {

        /** How far apart its characters begin on average. */
        double pitch() {
            return (right - left) / text.length();
        }
    }

    private static List<Line> lines(OfficialDocument document) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (PDDocument paper = Loader.loadPDF(new DocumentPrinter().print(document, Samples.CODE, Locale.CHINESE))) {
            for (int page = 1; page <= paper.getNumberOfPages(); page++) {
                new Reader(page, lines).getText(paper);
            }
        }
        return lines;
    }

    private static final class Reader extends PDFTextStripper {

        private final int page;
        private final List<Line> lines;

        Reader(int page, List<Line> lines) {
            this.page = page;
            this.lines = lines;
            setStartPage(page);
            setEndPage(page);
            setSortByPosition(true);
        }

        @Override
        protected void writeString(String text, List<TextPosition> characters) {
            List<TextPosition> ink = characters.stream().filter(each -> !each.getUnicode().isBlank()).toList();
            if (!ink.isEmpty()) {
                TextPosition last = ink.get(ink.size() - 1);
                lines.add(new Line(page, text.strip(), ink.get(0).getXDirAdj() / POINTS_PER_MM, (last.getXDirAdj() + last.getWidthDirAdj()) / POINTS_PER_MM,
                        ink.get(0).getYDirAdj() / POINTS_PER_MM, ink.get(0).getFontSize(), ink.stream().map(each -> each.getFont().getName()).distinct().toList()));
            }
        }
    }

    /** A call whose text is nothing but Chinese characters, for some pages. */
    private static CallDocument dense() {
        CallDocument call = Samples.call();
        List<Clause> conditions = IntStream.range(0, 60).mapToObj(i -> new Clause(new Text(HAN.repeat(9), ""), null, "")).toList();
        return new CallDocument(call.title(), call.number(), call.issuers(), call.issuedOn(), call.basis(), call.opensOn(), call.closesOn(), call.quota(),
                call.cityBudgetYuan(), call.way(), conditions, call.benefits(), call.materials());
    }

    private static List<Line> body(List<Line> lines, int page) {
        return lines.stream().filter(line -> line.page() == page && line.size() > 15 && line.size() < 17).toList();
    }

    @Test
    @DisplayName("a full page has 22 lines of 28 characters on 156 mm × 225 mm, 37 mm from the top and 28 mm from the left")
    void grid() throws IOException {
        List<Line> page = body(lines(dense()), 3);
        assertEquals(22, page.size());
        List<Line> full = page.stream().filter(line -> HAN.repeat(9).contains(line.text()) && line.text().length() >= 28).toList();
        assertTrue(full.size() > 10, full.size() + " full lines");
        for (Line line : full) {
            assertEquals(28, line.text().length(), line.text());
            assertEquals(LEFT, line.left(), TOLERANCE);
            assertEquals(LEFT + WIDE, line.right(), TOLERANCE);
            assertEquals(WIDE / 28, line.pitch(), 0.05);
        }
        for (int i = 1; i < page.size(); i++) {
            assertEquals(LINE, page.get(i).base() - page.get(i - 1).base(), 0.05);
        }
        // A character’s base line lies some way below the middle of its line, the same in the first and in the last.
        double first = page.get(0).base() - TOP;
        assertTrue(first > LINE / 2 && first < LINE, "first line at " + first);
        assertEquals(TOP + HIGH - (LINE - first), page.get(21).base(), TOLERANCE);
    }

    @Test
    @DisplayName("a paragraph begins two characters in, the recipients begin at the margin")
    void indent() throws IOException {
        List<Line> first = body(lines(dense()), 1);
        Line recipients = first.stream().filter(line -> line.text().startsWith("各区、县")).findFirst().orElseThrow();
        Line opening = first.stream().filter(line -> line.text().startsWith("根据")).findFirst().orElseThrow();
        assertEquals(LEFT, recipients.left(), TOLERANCE);
        assertEquals(LEFT + 2 * WIDE / 28, opening.left(), TOLERANCE);
    }

    @Test
    @DisplayName("the red mark stands 35 mm below the top of the text area, the number two lines below it, both in the middle")
    void head() throws IOException {
        List<Line> lines = lines(Samples.call());
        Line mark = lines.stream().filter(line -> line.text().equals("杭州市科学技术局文件")).findFirst().orElseThrow();
        Line number = lines.stream().filter(line -> line.text().equals("杭科高〔2022〕30号")).findFirst().orElseThrow();
        // The ink of a Chinese character reaches about 0.88 of its size above the base line.
        assertEquals(TOP + 35, mark.base() - 0.88 * mark.size() / POINTS_PER_MM, 2);
        assertTrue(mark.size() > 30 && mark.size() <= 62.4, mark.size() + " points; no more than 22 mm");
        double middle = LEFT + WIDE / 2;
        assertEquals(middle, (mark.left() + mark.right()) / 2, TOLERANCE);
        assertEquals(middle, (number.left() + number.right()) / 2, TOLERANCE);
        double blank = (number.base() - mark.base()) / LINE;
        assertTrue(blank >= 2 && blank <= 3.5, blank + " lines");
    }

    @Test
    @DisplayName("the page number stands 7 mm below the text area: right on odd pages, left on even ones, one character in")
    void pageNumbers() throws IOException {
        List<Line> lines = lines(dense());
        for (Line number : lines.stream().filter(line -> line.text().matches("— \\d+ —")).toList()) {
            assertEquals(TOP + HIGH + 7, number.base() - 0.38 * number.size() / POINTS_PER_MM, TOLERANCE);
            assertEquals(14, number.size(), 0.1);
            if (number.page() % 2 == 1) {
                assertEquals(LEFT + WIDE - 5.5, number.right(), TOLERANCE);
            } else {
                assertEquals(LEFT + 5.5, number.left(), TOLERANCE);
            }
        }
        assertTrue(lines.stream().filter(line -> line.text().matches("— \\d+ —")).count() >= 8);
    }

    @Test
    @DisplayName("the date ends four characters before the margin, with the body’s name in the middle above it and room for a seal of 42 mm")
    void signature() throws IOException {
        List<Line> lines = lines(Samples.recommendation());
        Line date = lines.stream().filter(line -> line.text().equals("2022年6月20日")).findFirst().orElseThrow();
        Line name = lines.stream().filter(line -> line.text().equals("西湖区科学技术局") && line.page() == date.page() && line.size() < 17).findFirst().orElseThrow();
        Line before = lines.stream().filter(line -> line.text().startsWith("附件：")).findFirst().orElseThrow();
        assertEquals(4, (LEFT + WIDE - date.right()) / (WIDE / 28), 1);
        double middle = (date.left() + date.right()) / 2;
        assertEquals(middle, (name.left() + name.right()) / 2, TOLERANCE);
        assertEquals(LINE, date.base() - name.base(), 0.1);
        assertEquals(3 * LINE, name.base() - before.base(), 1.5);
        assertTrue(middle + 21 <= LEFT + WIDE + TOLERANCE, "the seal’s right edge at " + (middle + 21));
    }

    @Test
    @DisplayName("a document’s last page ends with who gets a copy and when it was printed, on the last line of the text area")
    void imprint() throws IOException {
        List<Line> lines = lines(Samples.recognition(60));
        int last = lines.stream().mapToInt(Line::page).max().orElseThrow();
        Line copy = lines.stream().filter(line -> line.text().startsWith("抄送：杭州市财政局")).findFirst().orElseThrow();
        Line printed = lines.stream().filter(line -> line.text().endsWith("2022年9月8日印发")).findFirst().orElseThrow();
        assertEquals(last, copy.page());
        assertEquals(14, copy.size(), 0.1);
        assertTrue(printed.base() < TOP + HIGH && printed.base() > TOP + HIGH - LINE, printed.toString());
    }

    @Test
    @DisplayName("a letter 函 begins 30 mm from the top of the page and has no number on its first page")
    void letter() throws IOException {
        List<Line> lines = lines(Samples.recommendation());
        Line mark = lines.stream().filter(line -> line.text().equals("西湖区科学技术局") && line.size() > 20).findFirst().orElseThrow();
        assertEquals(30, mark.base() - 0.88 * mark.size() / POINTS_PER_MM, 1.5);
        assertTrue(lines.stream().noneMatch(line -> line.page() == 1 && line.text().matches("— 1 —")));
        assertTrue(lines.stream().anyMatch(line -> line.page() == 2 && line.text().matches("— 2 —")));
        Line number = lines.stream().filter(line -> line.text().equals("西湖区-2022-001")).findFirst().orElseThrow();
        assertEquals(LEFT + WIDE, number.right(), TOLERANCE);
    }
}
