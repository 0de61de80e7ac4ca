package cn.hangce.policy.entitlement;

import cn.hangce.policy.Benefit;
import cn.hangce.policy.Outlook;
import cn.hangce.policy.Program;
import cn.hangce.policy.Prospect;

/**
 * One program, as one applicant stands to it.
 *
 * @param outlook  how its file judges the applicant
 * @param worth    what it brings: as things are, or with its gaps closed where they are within reach; otherwise nothing is known
 * @param received whether it paid the applicant before
 * @param yielding why it is not in the total although every condition holds; null where it is, or where it was never to be had
 */
public record Entitlement(Program program, Outlook outlook, Worth worth, boolean received, Yielding yielding) {

    /**
     * A program that gives way to another.
     *
     * @param to      id of the program that is in the total instead, or was paid before
     * @param overlap the clause
     */
    public record Yielding(String to, Overlap overlap) {
    }

    static Entitlement of(Program program, Outlook outlook, boolean received) {
        Worth worth = outlook.promising() == null ? Worth.NOTHING : Worth.of(program, outlook.promising(), received);
        return new Entitlement(program, outlook, worth, received, null);
    }

    public Prospect prospect() {
        return outlook.prospect();
    }

    /** Whether what it brings is part of the total. */
    public boolean counts() {
        return prospect() == Prospect.ELIGIBLE && yielding == null && !worth.isNothing();
    }

    /** Paid before, and once only. */
    public boolean isSpent() {
        return received && prospect() == Prospect.ELIGIBLE && worth.isNothing() && outlook.assessment().totalYuan() > 0;
    }

    /**
     * The most that it may bring in money, in yuan, for putting programs in order: what it brings, or, where that is not known, what
     * its file sets as the most; 0 where it sets no bound.
     */
    public long promise() {
        if (outlook.promising() != null) {
            return worth.paid();
        }
        return program.benefits().stream().filter(benefit -> benefit.isPaid() && benefit.most() != null).mapToLong(Benefit::most).sum();
    }

    Entitlement yieldingTo(String other, Overlap overlap) {
        return new Entitlement(program, outlook, worth, received, new Yielding(other, overlap));
    }
}
