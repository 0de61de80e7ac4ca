package cn.hangce.matching;

/**
 * Which of the entitled organisations are asked for.
 *
 * @param program  by this program; by any where null
 * @param district only of this district; all where null
 * @param vouched  only those with nothing to prove
 */
public record MatchFilter(String program, String district, boolean vouched) {

    /** Everybody, by any program. */
    public static final MatchFilter ALL = new MatchFilter(null, null, false);
}
