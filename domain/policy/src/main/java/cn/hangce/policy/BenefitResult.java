package cn.hangce.policy;

/**
 * What an eligible applicant would get.
 *
 * @param yuan         whole yuan
 * @param cityYuan     the city’s share; null where the text names no split, or the district is not known
 * @param districtYuan the district’s share; null like the city’s
 * @param explanation  in plain words, with the figures
 */
public record BenefitResult(String id, String cite, Text label, long yuan, Long cityYuan, Long districtYuan, Text explanation) {
}
