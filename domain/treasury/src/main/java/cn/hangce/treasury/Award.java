package cn.hangce.treasury;

import cn.hangce.casework.Case;
import cn.hangce.policy.BenefitResult;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An award (资助): what one benefit of a program pays in one case, split between city and district. Booked when the case is
 * granted and the amount is known; paid in one or more instalments that make the whole of it.
 */
@Entity
@Table(name = "award")
public class Award {

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
    @OneToMany(mappedBy = "award", cascade = CascadeType.PERSIST)
    @OrderBy("sequence")
    private List<Instalment> instalments = new ArrayList<>();

    protected Award() {
    }

    /** Where the text names no split, the city pays all of it. */
    Award(Case subject, BenefitResult benefit, PaymentPlan plan, Instant at) {
        this.subject = subject;
        this.benefitId = benefit.id();
        this.cite = benefit.cite();
        this.yuan = benefit.yuan();
        this.cityYuan = benefit.cityYuan() == null ? benefit.yuan() : benefit.cityYuan();
        this.districtYuan = yuan - cityYuan;
        this.ratio = benefit.ratio();
        this.bookedAt = at;
        divide(plan.parts());
    }

    private void divide(List<PaymentPlan.Part> parts) {
        List<Shares> sums = shares().split(parts.stream().map(PaymentPlan.Part::share).toList());
        for (int i = 0; i < parts.size(); i++) {
            instalments.add(new Instalment(this, parts.get(i).payment(), i + 1, sums.get(i)));
        }
    }

    /** Lets those parts fall due that are due where the case stands now. */
    void fallDue(PaymentPlan plan, LocalDate day) {
        instalments.stream().filter(each -> plan.isDue(each.paymentId(), subject.status(), subject.stage())).forEach(each -> each.fallDue(day));
    }

    /** Cancels what has not been released. @return what is no longer to be paid */
    Shares cancel(LocalDate day) {
        return instalments.stream().map(each -> each.cancel(day)).reduce(Shares.NONE, Shares::plus);
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

    public Instant bookedAt() {
        return bookedAt;
    }

    public Shares shares() {
        return new Shares(cityYuan, districtYuan);
    }

    /** In the order in which they are paid. */
    public List<Instalment> instalments() {
        return List.copyOf(instalments);
    }
}
