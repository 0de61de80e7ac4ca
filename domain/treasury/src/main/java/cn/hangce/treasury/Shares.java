package cn.hangce.treasury;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** What city and district pay of a sum, each in whole yuan and never below zero. */
public record Shares(long cityYuan, long districtYuan) {

    public static final Shares NONE = new Shares(0, 0);

    public Shares {
        if (cityYuan < 0 || districtYuan < 0) {
            throw new IllegalArgumentException("Nobody pays less than nothing: " + cityYuan + ", " + districtYuan);
        }
    }

    public long totalYuan() {
        return Math.addExact(cityYuan, districtYuan);
    }

    public Shares plus(Shares other) {
        return new Shares(Math.addExact(cityYuan, other.cityYuan), Math.addExact(districtYuan, other.districtYuan));
    }

    /**
     * The parts of both sums, each rounded down to the yuan; the last one takes what is left, so that the parts make the whole.
     *
     * @param fractions of the whole, above 0, that make 1
     */
    List<Shares> split(List<BigDecimal> fractions) {
        List<Shares> parts = new ArrayList<>();
        Shares left = this;
        for (BigDecimal fraction : fractions.subList(0, fractions.size() - 1)) {
            Shares part = new Shares(part(cityYuan, fraction), part(districtYuan, fraction));
            parts.add(part);
            left = new Shares(left.cityYuan - part.cityYuan, left.districtYuan - part.districtYuan);
        }
        parts.add(left);
        return parts;
    }

    private static long part(long yuan, BigDecimal fraction) {
        return fraction.multiply(BigDecimal.valueOf(yuan)).setScale(0, RoundingMode.DOWN).longValueExact();
    }
}
