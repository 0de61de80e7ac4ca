package cn.hangce.policy;

/**
 * What an eligible applicant gets.
 *
 * @param id      unique in the program
 * @param cite    where the text says it
 * @param label   in a few words
 * @param formula in yuan, as the file has it; evaluated exactly, rounded down once at the end, never below zero
 * @param words   the formula in words
 * @param most    the most that it can come to, in yuan; null where the formula sets no bound
 * @param once    paid once and not again
 * @param kind    {@code grant} for money paid, {@code guarantee} or {@code loan} for money only promised or lent
 * @param split   id of the {@link Split} between city and district; null where the text names none
 */
public record Benefit(String id, String cite, Text label, String formula, Text words, Long most, boolean once, String kind, String split) {

    /** The same sum for everybody. */
    public boolean isFixed() {
        return formula.matches("\\d+");
    }

    /** Money that the city pays out and that a budget must cover. */
    public boolean isPaid() {
        return kind.equals("grant");
    }
}
