package cn.hangce.reporting.print;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.font.TextMeasurer;
import java.text.AttributedString;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;
import net.sf.jasperreports.engine.fonts.FontUtil;

/**
 * Breaks text into lines as Chinese is set (避头尾): no line begins with closing punctuation or ends with opening punctuation.
 * The report engine breaks without regard to that and cannot be told otherwise, neither where it measures nor where it writes
 * the PDF; so it is given lines that fit, measured with the very font and context that it measures with.
 */
public final class Lines {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…％．·,.;:?!)]}%";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{";
    private static final String UNBROKEN = "…—";
    private static final String FONT = "Hangce";
    /** So that rounding never makes the engine break a line once more. */
    private static final float SLACK = 0.5f;

    private final Font font;
    private final float width;

    private Lines(float size, boolean bold, float width) {
        this.font = FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(FONT, bold ? Font.BOLD : Font.PLAIN, size, Locale.CHINESE, false);
        this.width = width - SLACK;
    }

    /**
     * For templates: the text with its breaks.
     *
     * @param text  may be null, which it stays
     * @param width of the element within its padding, in points
     */
    public static String set(String text, float size, boolean bold, int width) {
        return text == null ? null : String.join("\n", of(text, size, bold, width, 0));
    }

    /** @param indent by how much the first line of each paragraph is shorter */
    static List<String> of(String text, float size, boolean bold, float width, float indent) {
        Lines lines = new Lines(size, bold, width);
        return text.lines().flatMap(paragraph -> lines.lines(paragraph, indent).stream()).collect(Collectors.toList());
    }

    private List<String> lines(String paragraph, float indent) {
        if (paragraph.isBlank()) {
            return List.of(paragraph);
        }
        AttributedString measured = new AttributedString(paragraph);
        measured.addAttribute(TextAttribute.FONT, font);
        TextMeasurer measurer = new TextMeasurer(measured.getIterator(), AbstractTextRenderer.LINE_BREAK_FONT_RENDER_CONTEXT);
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINESE);
        breaks.setText(paragraph);
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < paragraph.length();) {
            int fits = measurer.getLineBreakIndex(start, start == 0 ? width - indent : width);
            int end = end(paragraph, breaks, start, Math.max(fits, start + 1));
            lines.add(paragraph.substring(start, end).stripTrailing());
            start = end;
        }
        return lines;
    }

    /** Where the line ends that begins at {@code start} and has room up to {@code fits}. */
    private static int end(String text, BreakIterator breaks, int start, int fits) {
        int most = fits;
        while (most < text.length() && Character.isWhitespace(text.charAt(most))) {
            most++;
        }
        for (int end = most; end > start; end--) {
            if (end == text.length() || breaks.isBoundary(end) && mayBreak(text, end)) {
                return end;
            }
        }
        // One word, or nothing but punctuation, longer than the line.
        return fits;
    }

    private static boolean mayBreak(String text, int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        boolean torn = before == after && UNBROKEN.indexOf(after) >= 0;
        return NEVER_FIRST.indexOf(after) < 0 && NEVER_LAST.indexOf(before) < 0 && !torn;
    }
}
