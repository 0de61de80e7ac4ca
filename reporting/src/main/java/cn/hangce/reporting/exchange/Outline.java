package cn.hangce.reporting.exchange;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import org.ofdrw.core.graph.pathObj.AbbreviatedData;

/** A shape as OFD writes it. */
final class Outline {

    private Outline() {
    }

    /** @param shape in points */
    static AbbreviatedData of(Shape shape) {
        AbbreviatedData way = new AbbreviatedData();
        double[] to = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(to);
            for (int i = 0; i < to.length; i++) {
                to[i] = Millimetres.of(to[i]);
            }
            switch (kind) {
                case PathIterator.SEG_MOVETO -> way.moveTo(to[0], to[1]);
                case PathIterator.SEG_LINETO -> way.lineTo(to[0], to[1]);
                case PathIterator.SEG_QUADTO -> way.quadraticBezier(to[0], to[1], to[2], to[3]);
                case PathIterator.SEG_CUBICTO -> way.cubicBezier(to[0], to[1], to[2], to[3], to[4], to[5]);
                default -> way.close();
            }
        }
        return way;
    }
}
