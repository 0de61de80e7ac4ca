package cn.hangce.treasury;

import java.util.List;

/**
 * One district’s line of the allocation list (资金分配表) of a call.
 *
 * @param district     the district
 * @param ratio        city to district, such as {@code 1:1}; empty where there is none, or not one for all awards
 * @param awards       the awards in it
 * @param cityYuan     the city’s share, whole yuan
 * @param districtYuan the district’s share, whole yuan
 */
public record Allocation(String district, String ratio, List<Award> awards, long cityYuan, long districtYuan) {

    static Allocation of(String district, List<Award> awards) {
        List<String> ratios = awards.stream().map(Award::ratio).distinct().toList();
        return new Allocation(district, ratios.size() == 1 ? ratios.get(0) : "", List.copyOf(awards),
                awards.stream().mapToLong(Award::cityYuan).sum(), awards.stream().mapToLong(Award::districtYuan).sum());
    }

    public long totalYuan() {
        return Math.addExact(cityYuan, districtYuan);
    }
}
