package cn.hangce.reporting.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import cn.hangce.reporting.fonts.Type;

/** One word from the lower left to the upper right, as outlines in light grey, so that nobody reads or copies it as text of the document. */
final class Watermark extends AbstractRenderer implements Graphics2DRenderable {

    private static final long serialVersionUID = 1L;
    private static final Color GREY = new Color(0xDD, 0xDD, 0xDD);
    private static final float SIZE = 120;
    private static final double SLANT = Math.toRadians(-52);
    /** How much of the diagonal the word takes. */
    private static final double SHARE = 0.62;

    private final String word;

    Watermark(String word) {
        this.word = word;
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D room) throws JRException {
        Font font = Type.font("HeiTi").deriveFont(SIZE);
        Shape outline = font.createGlyphVector(new FontRenderContext(null, true, true), word).getOutline();
        Rectangle2D bounds = outline.getBounds2D();
        double scale = SHARE * Math.hypot(room.getWidth(), room.getHeight()) / bounds.getWidth();
        AffineTransform place = AffineTransform.getTranslateInstance(room.getCenterX(), room.getCenterY());
        place.rotate(SLANT);
        place.scale(scale, scale);
        place.translate(-bounds.getCenterX(), -bounds.getCenterY());
        graphics.setColor(GREY);
        graphics.fill(place.createTransformedShape(outline));
    }
}
