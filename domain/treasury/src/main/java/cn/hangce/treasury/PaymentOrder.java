package cn.hangce.treasury;

import cn.hangce.registry.Actor;
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
import java.time.Instant;
import java.time.LocalDate;

/** An order to pay one payer’s share of an instalment (拨付单); made once and never changed. */
@Entity
@Table(name = "payment_order")
public class PaymentOrder {

    /** Whose money it is. */
    public enum Payer {
        CITY, DISTRICT;

        /** This payer’s part, in yuan. */
        public long of(Shares shares) {
            return this == CITY ? shares.cityYuan() : shares.districtYuan();
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "award_id", updatable = false)
    private Award award;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "instalment_id", updatable = false)
    private Instalment instalment;
    @Column(updatable = false)
    private String number;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Payer payer;
    @Column(updatable = false)
    private long yuan;
    @Column(updatable = false)
    private String payee;
    @Column(name = "payee_bank", updatable = false)
    private String payeeBank;
    @Column(name = "payee_account", updatable = false)
    private String payeeAccount;
    @Column(name = "released_by", updatable = false)
    private String releasedBy;
    @Column(name = "released_at", updatable = false)
    private Instant releasedAt;
    @Column(name = "released_on", updatable = false)
    private LocalDate releasedOn;

    protected PaymentOrder() {
    }

    PaymentOrder(Instalment instalment, Payer payer, String number, Payee payee, Actor by, Instant at, LocalDate day) {
        this.award = instalment.award();
        this.instalment = instalment;
        this.payer = payer;
        this.number = number;
        this.yuan = payer.of(instalment.shares());
        this.payee = payee.name();
        this.payeeBank = payee.bank();
        this.payeeAccount = payee.account();
        this.releasedBy = by.account();
        this.releasedAt = at;
        this.releasedOn = day;
    }

    /** Who is paid, and where. */
    record Payee(String name, String bank, String account) {
    }

    public Long id() {
        return id;
    }

    public Award award() {
        return award;
    }

    public Instalment instalment() {
        return instalment;
    }

    public String number() {
        return number;
    }

    public Payer payer() {
        return payer;
    }

    /** Who pays, as written on the order: the city, or the district by name. */
    public String payerName() {
        return payer == Payer.CITY ? "杭州市" : award.subject().district();
    }

    public long yuan() {
        return yuan;
    }

    public String payee() {
        return payee;
    }

    public String payeeBank() {
        return payeeBank;
    }

    /** In full; pages show it masked, only the export for the bank does not. */
    public String payeeAccount() {
        return payeeAccount;
    }

    public String releasedBy() {
        return releasedBy;
    }

    public LocalDate releasedOn() {
        return releasedOn;
    }
}
