package cn.hangce.policy;

/**
 * What an applicant would get of a benefit.
 *
 * @param yuan     whole yuan; 0 where the text leaves the amount to somebody
 * @param cityYuan the city’s share; null where the text names no split, or the district is not known
 */
public record PossibleBenefit(Benefit benefit, long yuan, Long cityYuan) {
}
