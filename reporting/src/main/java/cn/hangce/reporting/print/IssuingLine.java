package cn.hangce.reporting.print;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

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

    /** The last one of a document; empty where nothing has the key. */
    static Optional<IssuingLine> of(List<JasperPrint> filled) {
        IssuingLine found = null;
        int pages = 0;
        for (JasperPrint sheet : filled) {
            for (var page : sheet.getPages()) {
                pages++;
                for (JRPrintElement element : page.getElements()) {
                    if (KEY.equals(element.getKey()) && element instanceof JRPrintText text) {
                        found = new IssuingLine(pages, text.getX() + text.getWidth() / 2.0, text.getY() + text.getTextHeight() / 2.0);
                    }
                }
            }
        }
        return Optional.ofNullable(found);
    }
}
