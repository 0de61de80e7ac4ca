package cn.hangce.reporting.seal;

import cn.hangce.reporting.fonts.Type;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * The round seal of a body, as the State Council’s rules on seals (国发〔1999〕25号) describe it: a ring, a five-pointed star in the
 * middle, the body’s name around it from left to right. One shape in points, y upwards, the origin in the middle, so that it is
 * sharp at every size.
 */
final class SealPicture {

    /** 42 mm, as for bodies of a city and its districts. */
    static final double DIAMETER = 42 / 25.4 * 72;
    static final Color RED = new Color(0xC8, 0x10, 0x2E);

    private static final double RADIUS = DIAMETER / 2;
    private static final double RING = RADIUS * 0.055;
    private static final double STAR = RADIUS * 0.30;
    private static final double NAME_TOP = RADIUS * 0.90;
    private static final double NAME_HEIGHT = RADIUS * 0.27;
    /** How far the name may reach around, and how far apart two of its characters stand at most. */
    private static final double NAME_ARC = Math.toRadians(250);
    private static final double NAME_STEP = Math.toRadians(30);
    private static final double NOTE_HEIGHT = RADIUS * 0.17;
    private static final double NOTE_AT = -RADIUS * 0.62;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Area drawn = new Area();

    private SealPicture() {
    }

    /**
     * @param body the name around the star
     * @param note what stands under the star, such as that the seal is for a demonstration; empty for nothing
     */
    static Shape of(String body, String note) {
        SealPicture seal = new SealPicture();
        seal.ring();
        seal.star();
        seal.name(body);
        seal.note(note);
        return seal.drawn;
    }

    private void ring() {
        double radius = RADIUS - RING / 2;
        Shape line = new BasicStroke((float) RING).createStrokedShape(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        drawn.add(new Area(line));
    }

    private void star() {
        Path2D star = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int corner = 0; corner < 5; corner++) {
            double angle = Math.PI / 2 + corner * 4 * Math.PI / 5;
            double x = STAR * Math.cos(angle);
            double y = STAR * Math.sin(angle);
            if (corner == 0) {
                star.moveTo(x, y);
            } else {
                star.lineTo(x, y);
            }
        }
        star.closePath();
        drawn.add(new Area(star));
    }

    private void name(String body) {
        int[] characters = body.codePoints().toArray();
        double step = Math.min(NAME_STEP, NAME_ARC / characters.length);
        double width = Math.min(NAME_HEIGHT * 0.8, step * (NAME_TOP - NAME_HEIGHT) * 0.92);
        for (int i = 0; i < characters.length; i++) {
            double turn = step * ((characters.length - 1) / 2.0 - i);
            AffineTransform place = AffineTransform.getRotateInstance(turn);
            place.translate(-width / 2, NAME_TOP - NAME_HEIGHT);
            drawn.add(new Area(place.createTransformedShape(glyph(new String(Character.toChars(characters[i])), width, NAME_HEIGHT))));
        }
    }

    private void note(String note) {
        if (!note.isEmpty()) {
            double width = NOTE_HEIGHT * note.codePointCount(0, note.length());
            AffineTransform place = AffineTransform.getTranslateInstance(-width / 2, NOTE_AT);
            drawn.add(new Area(place.createTransformedShape(glyph(note, width, NOTE_HEIGHT))));
        }
    }

    /** The text’s outline, stretched into a box above and to the right of the origin. */
    static Shape glyph(String text, double width, double height) {
        Font font = Type.font("HeiTi").deriveFont(100f);
        Shape outline = font.createGlyphVector(EXACT, text).getOutline();
        Rectangle2D box = outline.getBounds2D();
        AffineTransform fit = new AffineTransform();
        fit.scale(width / box.getWidth(), -height / box.getHeight());
        fit.translate(-box.getX(), -box.getMaxY());
        return fit.createTransformedShape(outline);
    }
}
