package cn.hangce.policy;

/**
 * What an eligible applicant gets.
 *
 * @param id      unique in the program
 * @param cite    where the text says it
 * @param label   in a few words
 * @param formula in yuan, as the file has it; evaluated exactly, rounded down once at the end, never below zero
 * @param once    paid once and not again
 * @param kind    {@code grant} for money paid, {@code guarantee} or {@code loan} for money only promised or lent
 * @param split   id of the {@link Split} between city and district; null where the text names none
 */
public record Benefit(String id, String cite, Text label, String formula, boolean once, String kind, String split) {

    /** Money that the city pays out and that a budget must cover. */
    public boolean isPaid() {
        return kind.equals("grant");
    }
}
