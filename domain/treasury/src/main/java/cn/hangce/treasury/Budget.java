package cn.hangce.treasury;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/**
 * The city’s own money for one call (预算). It is opened when the call is published; every award books the city’s share. It
 * cannot be overdrawn: booking refuses it, and so does a constraint of the table.
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

    public Long callId() {
        return callId;
    }

    public long totalYuan() {
        return totalYuan;
    }

    public long bookedYuan() {
        return bookedYuan;
    }

    public long leftYuan() {
        return totalYuan - bookedYuan;
    }
}
