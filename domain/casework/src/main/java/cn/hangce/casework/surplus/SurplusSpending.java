package cn.hangce.casework.surplus;

import cn.hangce.casework.Deed;
import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What a holder says it has spent of the money it kept, on what; the database refuses to change or delete it. */
@Entity
@Table(name = "surplus_spending")
public class SurplusSpending extends Deed {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "fund_id", updatable = false)
    private SurplusFund fund;
    @Column(updatable = false)
    private long yuan;
    @Column(name = "spent_on", updatable = false)
    private LocalDate spentOn;

    protected SurplusSpending() {
    }

    SurplusSpending(SurplusFund fund, long yuan, LocalDate spentOn, String purpose, Actor by, Moment now) {
        super(purpose, by, now);
        this.fund = fund;
        this.yuan = yuan;
        this.spentOn = spentOn;
    }

    public long yuan() {
        return yuan;
    }

    public LocalDate spentOn() {
        return spentOn;
    }
}
