package cn.hangce.matching;

/**
 * An organisation that a program entitles.
 *
 * @param program    the program’s id
 * @param yuan       the money that it would get, in whole yuan
 * @param vouched    whether bureaus handed over every fact that decided it
 */
public record Entitled(String creditCode, String name, String district, String program, long yuan, boolean vouched) {
}
