package cn.hangce.reporting.exchange;

import cn.hangce.reporting.fonts.Type;
import java.awt.Color;
import java.awt.Font;
import java.awt.font.TextAttribute;
import java.awt.font.TextHitInfo;
import java.awt.font.TextLayout;
import java.awt.geom.Point2D;
import java.text.AttributedCharacterIterator;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JRStyledTextAttributeSelector;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.export.AbstractTextRenderer;
import net.sf.jasperreports.engine.util.JRStyledTextUtil;
import org.ofdrw.core.basicStructure.pageObj.layer.PageBlockType;
import org.ofdrw.core.basicStructure.pageObj.layer.block.PathObject;
import org.ofdrw.core.basicType.ST_Array;
import org.ofdrw.core.graph.pathObj.CT_Path;
import org.ofdrw.core.text.TextCode;
import org.ofdrw.core.text.text.CT_Text;

/** Sets the engine’s texts as texts: each character at the place that the engine measured for it. */
final class OfdText extends AbstractTextRenderer {

    private static final Set<Attribute> LOOKS = Set.of(TextAttribute.FAMILY, TextAttribute.SIZE, TextAttribute.FOREGROUND);

    /** Too small to be seen where a reader shows also what is marked as not to be shown. */
    private static final double UNSEEN_MM = 0.01;
    /** How high a line is, in sizes of its characters. */
    private static final double LINE = 1.4;

    private final JRStyledTextUtil styles;
    private final JRStyledTextAttributeSelector selector;
    private final EmbeddedFonts fonts;
    private final Numbers numbers;
    private final List<PageBlockType> set = new ArrayList<>();

    OfdText(JasperReportsContext context, EmbeddedFonts fonts, Numbers numbers) {
        super(context, false, true, false, false);
        this.styles = JRStyledTextUtil.getInstance(context);
        this.selector = JRStyledTextAttributeSelector.getNoBackcolorSelector(context);
        this.fonts = fonts;
        this.numbers = numbers;
    }

    /** The pieces of a text, each in one font, size and colour. */
    List<PageBlockType> pieces(JRPrintText element) {
        set.clear();
        initialize(element, styles.getProcessedStyledText(element, selector, null), 0, 0);
        if (styledText != null) {
            render();
        }
        return List.copyOf(set);
    }

    /** Called by the engine for each line. */
    @Override
    public void draw() {
        TabSegment line = segments.get(segmentIndex);
        double left = x + drawPosX;
        double baseline = y + topPadding + verticalAlignOffset + drawPosY;
        AttributedCharacterIterator characters = line.as.getIterator();
        int begin = characters.getBeginIndex();
        int end = Math.min(characters.getEndIndex(), begin + line.layout.getCharacterCount());
        for (int from = begin; from < end;) {
            characters.setIndex(from);
            int to = Math.min(characters.getRunLimit(LOOKS), end);
            Style style = style(characters.getAttributes());
            String run = string(characters, from, to);
            for (int at = 0; at < run.length();) {
                int next = stretch(run, at);
                double[] places = places(line.layout, from - begin + at, from - begin + next);
                piece(run.substring(at, next), style, places, new Point2D.Double(left, baseline));
                at = next;
            }
            from = to;
        }
    }

    /** A stretch ends before and after a character beyond the basic plane. */
    private static int stretch(String run, int at) {
        if (Character.isHighSurrogate(run.charAt(at))) {
            return at + 2;
        }
        int next = at;
        while (next < run.length() && !Character.isHighSurrogate(run.charAt(next))) {
            next++;
        }
        return next;
    }

    private static String string(AttributedCharacterIterator characters, int from, int to) {
        StringBuilder run = new StringBuilder();
        for (int i = from; i < to; i++) {
            run.append(characters.setIndex(i));
        }
        return run.toString();
    }

    /** Where each character begins, in points from the line’s beginning. */
    private static double[] places(TextLayout layout, int from, int to) {
        double[] places = new double[to - from];
        for (int i = from; i < to; i++) {
            places[i - from] = layout.getCaretInfo(TextHitInfo.leading(i))[0];
        }
        return places;
    }

    /** A character beyond the basic plane is drawn, since readers count it as two; as text it is there to be searched and copied. */
    private void piece(String run, Style style, double[] places, Point2D begin) {
        if (run.isBlank()) {
            return;
        }
        boolean rare = run.codePointAt(0) > Character.MAX_VALUE;
        EmbeddedFont font = fonts.of(style.family());
        TextCode code = new TextCode().setContent(run).setCoordinate(0d, Millimetres.of(style.size()));
        if (places.length > 1 && !rare) {
            code.setDeltaX(steps(places));
        }
        CT_Text text = new CT_Text().setFont(font.number().ref()).setSize(Millimetres.of(style.size())).setFillColor(OfdPage.colour(style.colour()))
                .addTextCode(code);
        double width = places[places.length - 1] - places[0] + style.size();
        text.setBoundary(Millimetres.box(begin.getX() + places[0], begin.getY() - style.size(), width, style.size() * LINE));
        if (rare) {
            text.setVisible(false).setSize(UNSEEN_MM);
            set.add(outline(run, style, begin.getX() + places[0], begin.getY()));
        } else {
            font.use(run);
        }
        set.add(text.toObj(numbers.next()));
    }

    private PathObject outline(String character, Style style, double x, double baseline) {
        Font font = Type.font(style.family()).deriveFont((float) style.size());
        CT_Path path = new CT_Path().setFill(true).setStroke(false).setFillColor(OfdPage.colour(style.colour()));
        path.setBoundary(Millimetres.box(x, baseline - style.size(), style.size(), style.size() * LINE));
        path.setAbbreviatedData(Outline.of(font.createGlyphVector(getFontRenderContext(), character).getOutline(0, (float) style.size())));
        return path.toObj(numbers.next());
    }

    private static ST_Array steps(double[] places) {
        Double[] steps = new Double[places.length - 1];
        for (int i = 1; i < places.length; i++) {
            steps[i - 1] = Millimetres.of(places[i]) - Millimetres.of(places[i - 1]);
        }
        return new ST_Array(steps);
    }

    private record Style(String family, double size, Color colour) {
    }

    private Style style(Map<Attribute, Object> attributes) {
        Object colour = attributes.get(TextAttribute.FOREGROUND);
        return new Style((String) attributes.get(TextAttribute.FAMILY), ((Number) attributes.get(TextAttribute.SIZE)).doubleValue(),
                colour instanceof Color given ? given : text.getForecolor());
    }
}
