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
 * @param every   for which time it is given, such as {@code year}; null where the text names none
 * @param kind    {@code grant} or {@code voucher} for money paid, {@code guarantee}, {@code loan} or {@code investment} for money
 *                only promised, lent or put in
 * @param split   id of the {@link Split} between city and district, or the expression that chooses one; null where the text
 *                names none
 * @param when    without which it comes to nothing, as the file has it; null where it always comes
 * @param referral who fixes the amount instead, and when; null where nobody does
 */
public record Benefit(String id, String cite, Text label, String formula, Text words, Long most, boolean once, String every, String kind,
                      String split, String when, Referral referral) {

    /**
     * Where the text leaves the amount to somebody.
     *
     * @param when  as the file has it
     * @param label who decides
     */
    public record Referral(String cite, String when, Text label) {
    }

    /** The same sum for everybody. */
    public boolean isFixed() {
        return formula.matches("\\d+") && when == null && referral == null;
    }

    /** Money that the city pays out and that a budget must cover. */
    public boolean isPaid() {
        return kind.equals("grant") || kind.equals("voucher");
    }
}
