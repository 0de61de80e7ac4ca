package cn.hangce.treasury;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The city’s own money for one call (预算). It is opened when the call is published; every award books the city’s share,
 * and what is cancelled is free again. It cannot be overdrawn, nor can less be booked than is released: this refuses it, and so
 * does a constraint of the table.
 */
@Entity
@Table(name = "budget")
public class Budget {

    @Id
    @Column(name = "call_id")
    private Long callId;
    @Version
    private long version;
    @Column(name = "total_yuan", updatable = false)
    private long totalYuan;
    @Column(name = "booked_yuan")
    private long bookedYuan;
    @Column(name = "released_yuan")
    private long releasedYuan;

    protected Budget() {
    }

    Budget(long callId, long totalYuan) {
        this.callId = callId;
        this.totalYuan = totalYuan;
    }

    /** @throws BudgetExceeded when less than {@code cityYuan} is left; nothing is booked then */
    void book(long cityYuan) {
        if (cityYuan < 0) {
            throw new IllegalArgumentException("An award books at least 0 yuan, not " + cityYuan);
        }
        if (cityYuan > leftYuan()) {
            throw new BudgetExceeded(cityYuan, leftYuan());
        }
        bookedYuan += cityYuan;
    }

    /** Of what is booked, this much goes out. */
    void release(long cityYuan) {
        requireUnreleased(cityYuan);
        releasedYuan += cityYuan;
    }

    /** Of what is booked, this much is not to be paid any more. */
    void free(long cityYuan) {
        requireUnreleased(cityYuan);
        bookedYuan -= cityYuan;
    }

    private void requireUnreleased(long cityYuan) {
        if (cityYuan < 0 || cityYuan > bookedYuan - releasedYuan) {
            throw new IllegalArgumentException("Of " + bookedYuan + " yuan booked " + releasedYuan + " are released, so not " + cityYuan + " more");
        }
    }

    public Long callId() {
        return callId;
    }

    public long totalYuan() {
        return totalYuan;
    }

    public long bookedYuan() {
        return bookedYuan;
    }

    /** The part of what is booked for which payment orders are made. */
    public long releasedYuan() {
        return releasedYuan;
    }

    public long leftYuan() {
        return totalYuan - bookedYuan;
    }
}
