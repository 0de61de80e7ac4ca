package cn.hangce.matching;

/** How far a list of proposals is: what waits, for whom a case was begun, for whom not. */
public record ProposalCount(long waiting, long begun, long refused) {

    /** Whether anybody was ever asked for. */
    public boolean isAny() {
        return waiting + begun + refused > 0;
    }

    /** From 0 to 100. */
    public int percent() {
        return isAny() ? (int) ((begun + refused) * 100 / (waiting + begun + refused)) : 0;
    }
}
