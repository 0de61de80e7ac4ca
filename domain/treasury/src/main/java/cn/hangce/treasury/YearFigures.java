package cn.hangce.treasury;

/**
 * What moved in a year and what was open at its end, in whole yuan.
 *
 * @param awarded      booked in the year
 * @param cancelled    of whatever year’s awards, cancelled in this one
 * @param cityPaid     released by the city
 * @param districtPaid released by districts
 * @param open         awarded by the end of the year and neither released nor cancelled then
 * @param claimed      claimed back in the year
 * @param returned     come back in the year
 * @param owed         claimed back by the end of the year and not come back then
 */
public record YearFigures(long awarded, long cancelled, long cityPaid, long districtPaid, long open, long claimed, long returned, long owed) {

    public static final YearFigures NOTHING = new YearFigures(0, 0, 0, 0, 0, 0, 0, 0);

    /** @throws ArithmeticException rather than a sum that is wrong */
    public YearFigures plus(YearFigures other) {
        return new YearFigures(Math.addExact(awarded, other.awarded), Math.addExact(cancelled, other.cancelled),
                Math.addExact(cityPaid, other.cityPaid), Math.addExact(districtPaid, other.districtPaid),
                Math.addExact(open, other.open), Math.addExact(claimed, other.claimed),
                Math.addExact(returned, other.returned), Math.addExact(owed, other.owed));
    }

    public long paid() {
        return Math.addExact(cityPaid, districtPaid);
    }
}
