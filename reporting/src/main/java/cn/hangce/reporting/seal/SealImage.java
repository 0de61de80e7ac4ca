package cn.hangce.reporting.seal;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A seal as a picture of dots, for electronic seals: red of sixteen strengths on nothing, so that the text under it is still read. */
final class SealImage {

    /** 300 to the inch. */
    private static final int DOTS = 496;
    private static final int STRENGTHS = 16;
    private static final int STRONGEST = 215;
    private static final int WHITE = 255;

    private SealImage() {
    }

    /** As PNG. */
    static byte[] png(Shape seal) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(inRed(drawn(seal)), "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static BufferedImage drawn(Shape seal) {
        BufferedImage drawn = new BufferedImage(DOTS, DOTS, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D ink = drawn.createGraphics();
        ink.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        ink.setColor(Color.WHITE);
        double scale = DOTS / SealPicture.DIAMETER;
        ink.fill(new AffineTransform(scale, 0, 0, -scale, DOTS / 2.0, DOTS / 2.0).createTransformedShape(seal));
        ink.dispose();
        return drawn;
    }

    private static BufferedImage inRed(BufferedImage drawn) {
        WritableRaster dots = Reds.MODEL.createCompatibleWritableRaster(DOTS, DOTS);
        for (int y = 0; y < DOTS; y++) {
            for (int x = 0; x < DOTS; x++) {
                dots.setSample(x, y, 0, drawn.getRaster().getSample(x, y, 0) * (STRENGTHS - 1) / WHITE);
            }
        }
        return new BufferedImage(Reds.MODEL, dots, false, null);
    }

    private static final class Reds {

        static final IndexColorModel MODEL = new IndexColorModel(4, STRENGTHS, of(SealPicture.RED.getRed()), of(SealPicture.RED.getGreen()),
                of(SealPicture.RED.getBlue()), strengths());

        private static byte[] of(int value) {
            byte[] all = new byte[STRENGTHS];
            Arrays.fill(all, (byte) value);
            return all;
        }

        private static byte[] strengths() {
            byte[] all = new byte[STRENGTHS];
            for (int i = 0; i < STRENGTHS; i++) {
                all[i] = (byte) (STRONGEST * i / (STRENGTHS - 1));
            }
            return all;
        }
    }
}
