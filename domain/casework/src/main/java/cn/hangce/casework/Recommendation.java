package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A district’s recommendation list (推荐名单) with its verification report (核查报告), as sent to the city. */
@Entity
@Table(name = "recommendation")
public class Recommendation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.EAGER, optional = false)
    @JoinColumn(name = "call_id", updatable = false)
    private Call call;
    @Column(updatable = false)
    private String number;
    @Column(updatable = false)
    private String district;
    @Column(updatable = false)
    private String report;
    @Column(name = "made_by", updatable = false)
    private String madeBy;
    @Column(name = "made_by_name", updatable = false)
    private String madeByName;
    @Column(name = "made_at", updatable = false)
    private Instant madeAt;
    @Column(name = "made_on", updatable = false)
    private LocalDate madeOn;
    @ManyToMany
    @JoinTable(name = "recommendation_case", joinColumns = @JoinColumn(name = "recommendation_id"),
            inverseJoinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "place")
    private List<Case> cases = new ArrayList<>();

    protected Recommendation() {
    }

    Recommendation(Call call, String number, List<Case> cases, String report, Actor by, Moment now) {
        Guard.role(by, Role.DISTRICT_OFFICER, Act.RECOMMEND.name());
        this.call = call;
        this.number = number;
        this.district = by.district();
        this.report = Guard.reason(report, Act.RECOMMEND.name());
        this.madeBy = by.account();
        this.madeByName = by.name();
        this.madeAt = now.at();
        this.madeOn = now.day();
        this.cases = new ArrayList<>(cases);
    }

    public Long id() {
        return id;
    }

    public Call call() {
        return call;
    }

    public String number() {
        return number;
    }

    public String district() {
        return district;
    }

    /** What the district checked and found, in its own words. */
    public String report() {
        return report;
    }

    public String madeByName() {
        return madeByName;
    }

    public LocalDate madeOn() {
        return madeOn;
    }

    /** In the order in which the district recommends them, the best first. */
    public List<Case> cases() {
        return List.copyOf(cases);
    }
}
