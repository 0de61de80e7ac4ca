package cn.hangce.treasury;

import cn.hangce.casework.Case;
import cn.hangce.policy.BenefitResult;
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
import java.time.Instant;

/**
 * An award (资助): what one benefit of a program pays in one case, split between city and district. Booked when the case is
 * approved; released as payment orders once the recognition is issued.
 */
@Entity
@Table(name = "award")
public class Award {

    public enum State { BOOKED, RELEASED }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case subject;
    @Column(name = "benefit_id", updatable = false)
    private String benefitId;
    @Column(updatable = false)
    private String cite;
    @Column(updatable = false)
    private long yuan;
    @Column(name = "city_yuan", updatable = false)
    private long cityYuan;
    @Column(name = "district_yuan", updatable = false)
    private long districtYuan;
    @Column(updatable = false)
    private String ratio;
    @Column(name = "booked_at", updatable = false)
    private Instant bookedAt;
    @Enumerated(EnumType.STRING)
    private State state = State.BOOKED;

    protected Award() {
    }

    /** Where the text names no split, the city pays all of it. */
    Award(Case subject, BenefitResult benefit, Instant at) {
        this.subject = subject;
        this.benefitId = benefit.id();
        this.cite = benefit.cite();
        this.yuan = benefit.yuan();
        this.cityYuan = benefit.cityYuan() == null ? benefit.yuan() : benefit.cityYuan();
        this.districtYuan = yuan - cityYuan;
        this.ratio = benefit.ratio();
        this.bookedAt = at;
    }

    /** @throws MoneyRefused when it has been released before */
    void release() {
        if (state != State.BOOKED) {
            throw new MoneyRefused("RELEASED_ALREADY", subject.organisationName());
        }
        state = State.RELEASED;
    }

    public Long id() {
        return id;
    }

    public Case subject() {
        return subject;
    }

    public String benefitId() {
        return benefitId;
    }

    public String cite() {
        return cite;
    }

    public long yuan() {
        return yuan;
    }

    public long cityYuan() {
        return cityYuan;
    }

    public long districtYuan() {
        return districtYuan;
    }

    /** City to district as the program’s split has it, such as {@code 1:3}; empty where the text names no split. */
    public String ratio() {
        return ratio;
    }

    public State state() {
        return state;
    }
}
