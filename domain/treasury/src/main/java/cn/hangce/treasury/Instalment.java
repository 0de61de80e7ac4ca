package cn.hangce.treasury;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/**
 * A part of an award that is paid at one time (一期拨付). It waits for its stage of the procedure, is due, and is released once;
 * or it is cancelled, as long as it has not been released.
 */
@Entity
@Table(name = "instalment")
public class Instalment {

    /** 未到期, 待拨付, 已拨付, 已取消. */
    public enum State { WAITING, DUE, RELEASED, CANCELLED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "award_id", updatable = false)
    private Award award;
    @Column(name = "payment_id", updatable = false)
    private String paymentId;
    @Column(updatable = false)
    private int sequence;
    @Column(name = "city_yuan", updatable = false)
    private long cityYuan;
    @Column(name = "district_yuan", updatable = false)
    private long districtYuan;
    @Enumerated(EnumType.STRING)
    private State state = State.WAITING;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected Instalment() {
    }

    Instalment(Award award, String paymentId, int sequence, Shares shares) {
        this.award = award;
        this.paymentId = paymentId;
        this.sequence = sequence;
        this.cityYuan = shares.cityYuan();
        this.districtYuan = shares.districtYuan();
    }

    void fallDue(LocalDate day) {
        if (state == State.WAITING) {
            state = State.DUE;
            dueOn = day;
        }
    }

    /** @throws MoneyRefused when it is not due, was released before, or is cancelled; nothing is changed then */
    void release(LocalDate day) {
        if (state != State.DUE) {
            throw new MoneyRefused(switch (state) {
                case WAITING -> "NOT_DUE";
                case CANCELLED -> "CANCELLED";
                default -> "RELEASED_ALREADY";
            }, award.subject().organisationName());
        }
        state = State.RELEASED;
        closedOn = day;
    }

    /** What has been released stays so. @return what is no longer to be paid */
    Shares cancel(LocalDate day) {
        if (!isOpen()) {
            return Shares.NONE;
        }
        state = State.CANCELLED;
        closedOn = day;
        return shares();
    }

    /** Neither released nor cancelled. */
    public boolean isOpen() {
        return state == State.WAITING || state == State.DUE;
    }

    public Long id() {
        return id;
    }

    public Award award() {
        return award;
    }

    /** The payment’s id in the program’s file; null where the file does not divide the benefit. */
    public String paymentId() {
        return paymentId;
    }

    /** Which part of the award it is, from 1. */
    public int sequence() {
        return sequence;
    }

    public Shares shares() {
        return new Shares(cityYuan, districtYuan);
    }

    public State state() {
        return state;
    }

    /** The day since which it is due; null while it waits, and where it was cancelled before. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** The day on which it was released or cancelled; null before. */
    public LocalDate closedOn() {
        return closedOn;
    }
}
