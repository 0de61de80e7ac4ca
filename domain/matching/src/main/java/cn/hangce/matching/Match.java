package cn.hangce.matching;

/**
 * An organisation is entitled by a program.
 *
 * @param yuan    the money that it would get, in whole yuan; 0 where the text gives none or leaves the sum to somebody
 * @param vouched whether bureaus handed over every fact that decided it, so that the organisation has nothing to prove
 */
record Match(String creditCode, short program, long yuan, boolean vouched) {
}
