package cn.hangce.reporting.print;

import cn.hangce.reporting.fonts.Type;
import java.awt.font.TextMeasurer;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;

/**
 * Breaks text into lines as Chinese is set (避头尾): no line begins with closing punctuation or ends with opening punctuation.
 * The report engine breaks without regard to that and cannot be told otherwise, neither where it measures nor where it writes
 * the PDF; so it is given lines that fit, measured with the very font and context that it measures with.
 */
public final class Lines {

    private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕”’…％．·,.;:?!)]}%";
    private static final String NEVER_LAST = "（《〈「『【〔“‘([{";
    private static final String UNBROKEN = "…—";
    /** So that rounding never makes the engine break a line once more; 28 characters of 15.75 points still fit into 442. */
    private static final float SLACK = 0.25f;
    /** Steps in which a title’s lines are made of like length, in points. */
    private static final int STEP = 4;

    private final String family;
    private final float size;
    private final float width;

    private Lines(String family, float size, float width) {
        this.family = family;
        this.size = size;
        this.width = width - SLACK;
    }

    /**
     * For templates: the text with its breaks, as styled text.
     *
     * @param text   may be null, which it stays
     * @param family the font family it is set in
     * @param width  of the element within its padding, in points
     */
    public static String set(String text, String family, float size, int width) {
        return text == null ? null : Type.markup(String.join("\n", of(text, family, size, width, 0)), family);
    }

    /** For templates: a text that needs no breaks, as styled text. */
    public static String plain(String text, String family) {
        return text == null ? null : Type.markup(text, family);
    }

    /** For templates: a title, in as few lines as can be and these of like length, as styled text. */
    public static String balanced(String text, String family, float size, int width) {
        return text == null ? null : Type.markup(String.join("\n", title(text, family, size, width)), family);
    }

    /** A title’s lines; a name in quotation marks stays whole where it can. */
    static List<String> title(String text, String family, float size, int width) {
        List<String> lines = of(text, family, size, width, 0);
        for (int narrower = width - STEP; narrower > width / 2; narrower -= STEP) {
            List<String> tried = of(text, family, size, narrower, 0);
            if (tried.size() > lines.size()) {
                break;
            }
            if (torn(tried) <= torn(lines)) {
                lines = tried;
            }
        }
        return lines;
    }

    /** How many lines end within quotation marks. */
    private static long torn(List<String> lines) {
        return lines.stream().filter(line -> line.lastIndexOf('“') > line.lastIndexOf('”')).count();
    }

    /** @param indent by how much the first line of each paragraph is shorter */
    static List<String> of(String text, String family, float size, float width, float indent) {
        Lines lines = new Lines(family, size, width);
        return text.lines().flatMap(paragraph -> lines.lines(paragraph, indent).stream()).collect(Collectors.toList());
    }

    private List<String> lines(String paragraph, float indent) {
        if (paragraph.isBlank()) {
            return List.of(paragraph);
        }
        TextMeasurer measurer = new TextMeasurer(Type.measured(paragraph, family, size).getIterator(), AbstractTextRenderer.LINE_BREAK_FONT_RENDER_CONTEXT);
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
