package cn.hangce.reporting.seal;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

/** A name in a frame, as persons sign with and whoever has no seal: drawn as seals are, within their width. */
final class NamePlate {

    private static final double WIDTH = SealPicture.DIAMETER * 0.9;
    private static final double FRAME = 1.6;
    private static final int MOST_IN_A_ROW = 8;
    private static final double CHARACTER = 15;
    private static final double NOTE = 8;
    private static final double GAP = 4;

    private NamePlate() {
    }

    /**
     * @param name in rows of characters of one size
     * @param note what stands below the name; empty for nothing
     */
    static Shape of(String name, String note) {
        int[] characters = name.codePoints().toArray();
        int rows = (characters.length + MOST_IN_A_ROW - 1) / MOST_IN_A_ROW;
        int inRow = (characters.length + rows - 1) / rows;
        double width = Math.min(CHARACTER, (WIDTH - 4 * GAP) / inRow);
        double below = note.isEmpty() ? 0 : NOTE + GAP;
        double height = rows * (CHARACTER + GAP) + GAP + below;
        Area drawn = new Area(new BasicStroke((float) FRAME).createStrokedShape(
                new Rectangle2D.Double(-WIDTH / 2, -height / 2, WIDTH, height)));
        for (int i = 0; i < characters.length; i++) {
            int row = i / inRow;
            int here = Math.min(inRow, characters.length - row * inRow);
            double x = (i % inRow - here / 2.0) * width;
            double y = height / 2 - (row + 1) * (CHARACTER + GAP);
            put(drawn, new String(Character.toChars(characters[i])), new Rectangle2D.Double(x + width * 0.05, y, width * 0.9, CHARACTER));
        }
        if (!note.isEmpty()) {
            double across = Math.min(WIDTH - 4 * GAP, NOTE * note.codePointCount(0, note.length()));
            put(drawn, note, new Rectangle2D.Double(-across / 2, -height / 2 + GAP, across, NOTE));
        }
        return drawn;
    }

    private static void put(Area drawn, String text, Rectangle2D room) {
        if (!text.isBlank()) {
            Shape glyph = SealPicture.glyph(text, room.getWidth(), room.getHeight());
            drawn.add(new Area(AffineTransform.getTranslateInstance(room.getX(), room.getY()).createTransformedShape(glyph)));
        }
    }
}
