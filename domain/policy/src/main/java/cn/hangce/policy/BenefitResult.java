package cn.hangce.policy;

/**
 * What an eligible applicant would get.
 *
 * @param yuan         whole yuan
 * @param cityYuan     the city’s share; null where the text names no split, or the district is not known
 * @param districtYuan the district’s share; null like the city’s
 * @param ratio        city to district, such as {@code 1:3}; empty where the shares are null
 * @param explanation  in plain words, with the figures
 * @param referred     whether the text leaves the amount to somebody, so that none is known here
 */
public record BenefitResult(String id, String cite, Text label, long yuan, Long cityYuan, Long districtYuan, String ratio,
                            Text explanation, boolean referred) {

    /** With an amount, where nothing is said of the ratio. */
    public BenefitResult(String id, String cite, Text label, long yuan, Long cityYuan, Long districtYuan, Text explanation) {
        this(id, cite, label, yuan, cityYuan, districtYuan, "", explanation, false);
    }
}
