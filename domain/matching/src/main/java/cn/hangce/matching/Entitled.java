package cn.hangce.matching;

/**
 * An organisation or person that a program entitles.
 *
 * @param creditCode what it is known by in the house
 * @param shownCode  the credit code, or a person’s masked identity number
 * @param program    the program’s id
 * @param yuan       the money that it would get, in whole yuan
 * @param vouched    whether bureaus handed over every fact that decided it
 */
public record Entitled(String creditCode, String shownCode, String name, String district, String program, long yuan, boolean vouched) {
}
