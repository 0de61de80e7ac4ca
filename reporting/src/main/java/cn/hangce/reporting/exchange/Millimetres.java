package cn.hangce.reporting.exchange;

import org.ofdrw.core.basicType.ST_Box;

/** OFD counts in millimetres, the report engine in points. */
public final class Millimetres {

    private static final double POINT = 25.4 / 72;
    private static final double EXACT = 10_000;

    private Millimetres() {
    }

    /** Rounded to a ten thousandth of a millimetre. */
    public static double of(double points) {
        return Math.round(points * POINT * EXACT) / EXACT;
    }

    static ST_Box box(double x, double y, double width, double height) {
        return new ST_Box(of(x), of(y), of(width), of(height));
    }
}
