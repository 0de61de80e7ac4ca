package cn.hangce.reporting.print;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.type.VerticalTextAlignEnum;

/**
 * Where the issuing bodies and the day stand, which the seal is set on: the text that its template gives the key
 * {@value #KEY}.
 *
 * @param page the page, from 1
 * @param x    points from the left edge of the paper to the middle of the lines
 * @param y    points from the upper edge of the paper to the middle of the lines
 */
public record IssuingLine(int page, double x, double y) implements Serializable {

    static final String KEY = "issuing-line";

    /** By how much the middle of a seal is above the middle of the lines it is set on, in points (GB/T 9704-2012, 7.3.5.1). */
    private static final double RAISED = 9;

    /** Points from the upper edge of the paper to the middle of a seal on these lines. */
    public double sealY() {
        return y - RAISED;
    }

    /** Those of a document, in the order in which they are read; empty where nothing has the key. */
    static List<IssuingLine> of(List<JasperPrint> filled) {
        List<IssuingLine> lines = new ArrayList<>();
        int pages = 0;
        for (JasperPrint sheet : filled) {
            for (var page : sheet.getPages()) {
                pages++;
                for (JRPrintElement element : page.getElements()) {
                    if (KEY.equals(element.getKey()) && element instanceof JRPrintText text && !text.getFullText().isBlank()) {
                        lines.add(new IssuingLine(pages, text.getX() + text.getWidth() / 2.0, middle(text)));
                    }
                }
            }
        }
        return lines;
    }

    private static double middle(JRPrintText text) {
        double half = text.getTextHeight() / 2.0;
        return text.getVerticalTextAlign() == VerticalTextAlignEnum.BOTTOM ? text.getY() + text.getHeight() - half : text.getY() + half;
    }
}
