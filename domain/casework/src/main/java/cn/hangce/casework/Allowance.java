package cn.hangce.casework;

import cn.hangce.policy.Provisions.Quota;

/**
 * How many a district may recommend under a call.
 *
 * @param quota       what the text says
 * @param announced   the number that the call announces for the district; null where it announces none
 * @param lastYear    how many were granted last year in the district
 * @param recommended how many it has recommended under this call, each once; those that were withdrawn do not count
 */
public record Allowance(Quota quota, Integer announced, long lastYear, long recommended) {

    /** What the call announces; otherwise what the text says. */
    public long limit() {
        return announced != null ? announced : quota.timesLastYear() > 0 ? quota.timesLastYear() * lastYear : quota.count();
    }

    public long left() {
        return Math.max(0, limit() - recommended);
    }
}
