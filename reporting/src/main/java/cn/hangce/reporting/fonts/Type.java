package cn.hangce.reporting.fonts;

import java.awt.Font;
import java.awt.font.TextAttribute;
import java.text.AttributedString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/**
 * Text set in a family, character by character in the first font that has it: the family’s own, the bundled one, one for rare
 * characters (生僻字).
 */
public final class Type {

    private static final Map<String, Font> FONTS = new ConcurrentHashMap<>();

    private Type() {
    }

    /** A family’s own font, 10 points. */
    public static Font font(String family) {
        return FONTS.computeIfAbsent(family, name -> FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
                .getAwtFontFromBundles(name, Font.PLAIN, 10f, Locale.CHINESE, false));
    }

    /** The family that shows a character of a text set in {@code family}; null where none does. */
    private static String showing(String family, int point) {
        if (point == '\n' || font(family).canDisplay(point)) {
            return family;
        }
        List<String> others = Fonts.present().stepIns();
        return others.stream().filter(other -> font(other).canDisplay(point)).findFirst().orElse(null);
    }

    /** The characters of {@code text} that no font shows, each once; empty where all can be printed. */
    public static String missing(String text) {
        StringBuilder missing = new StringBuilder();
        text.codePoints().distinct().filter(point -> showing(Fonts.WIDE, point) == null).forEach(missing::appendCodePoint);
        return missing.toString();
    }

    /** The text for measuring, each character in the font it will be printed in. */
    public static AttributedString measured(String text, String family, float size) {
        AttributedString measured = new AttributedString(text);
        measured.addAttribute(TextAttribute.FONT, font(family).deriveFont(size));
        runs(text, family, (from, to, other) -> measured.addAttribute(TextAttribute.FONT, font(other).deriveFont(size), from, to));
        return measured;
    }

    /** The text as styled text of the report engine, with other fonts where the family’s own lacks a character. */
    public static String markup(String text, String family) {
        StringBuilder markup = new StringBuilder();
        int[] done = {0};
        runs(text, family, (from, to, other) -> {
            escape(markup, text, done[0], from);
            markup.append("<style fontName=\"").append(other).append("\">");
            escape(markup, text, from, to);
            markup.append("</style>");
            done[0] = to;
        });
        escape(markup, text, done[0], text.length());
        return markup.toString();
    }

    private static void escape(StringBuilder markup, String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char each = text.charAt(i);
            switch (each) {
                case '<' -> markup.append("&lt;");
                case '>' -> markup.append("&gt;");
                case '&' -> markup.append("&amp;");
                default -> markup.append(each);
            }
        }
    }

    private interface Run {
        void take(int from, int to, String family);
    }

    /** Tells of each stretch that another font shows. */
    private static void runs(String text, String family, Run run) {
        int start = 0;
        String current = family;
        for (int at = 0; at < text.length();) {
            int point = text.codePointAt(at);
            String showing = showing(family, point);
            String next = showing == null ? family : showing;
            if (!next.equals(current)) {
                if (!current.equals(family)) {
                    run.take(start, at, current);
                }
                start = at;
                current = next;
            }
            at += Character.charCount(point);
        }
        if (!current.equals(family)) {
            run.take(start, text.length(), current);
        }
    }
}
