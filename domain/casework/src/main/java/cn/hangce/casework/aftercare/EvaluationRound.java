package cn.hangce.casework.aftercare;

import cn.hangce.casework.Guard;
import cn.hangce.casework.Moment;
import cn.hangce.policy.Program;
import cn.hangce.policy.Provisions.Evaluation;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** The evaluation of all holders of one program for one year (年度评价); its results are final once it is published. */
@Entity
@Table(name = "evaluation_round")
public class EvaluationRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "program_id", updatable = false)
    private String programId;
    @Column(name = "evaluation_id", updatable = false)
    private String evaluationId;
    @Column(name = "about_year", updatable = false)
    private int year;
    @Column(updatable = false)
    private String district;
    @Column(name = "program_version", updatable = false)
    private String programVersion;
    @Column(name = "opened_by", updatable = false)
    private String openedBy;
    @Column(name = "opened_on", updatable = false)
    private LocalDate openedOn;
    @Column(name = "published_by")
    private String publishedBy;
    @Column(name = "published_on")
    private LocalDate publishedOn;

    protected EvaluationRound() {
    }

    /** @param district whose holders are judged; null for the whole city’s */
    EvaluationRound(Program program, Evaluation evaluation, int year, String district, Actor by, Moment now) {
        if (year > now.day().getYear()) {
            throw new CareRefused(CareRule.ROUND_YEAR, String.valueOf(now.day().getYear()));
        }
        this.programId = program.id();
        this.evaluationId = evaluation.id();
        this.year = year;
        this.district = district;
        this.programVersion = program.version();
        this.openedBy = by.account();
        this.openedOn = now.day();
    }

    void publish(Actor by, Moment now) {
        requireOpen();
        publishedBy = by.account();
        publishedOn = now.day();
    }

    void requireOpen() {
        if (published()) {
            throw new CareRefused(CareRule.ROUND_PUBLISHED);
        }
    }

    public boolean published() {
        return publishedOn != null;
    }

    public Long id() {
        return id;
    }

    public String programId() {
        return programId;
    }

    public String evaluationId() {
        return evaluationId;
    }

    /** The year that is judged; of a longer rhythm its last. */
    public int year() {
        return year;
    }

    /** Whose holders are judged, by that district itself; null where it is the whole city’s. */
    public String district() {
        return district;
    }

    /** @throws CareRefused unless whoever acts runs this round: the city’s officers, or those of its district */
    void requireRunBy(Actor by) {
        if (district == null) {
            Guard.role(by, Role.CITY_OFFICER, "evaluate");
        } else {
            requireOfDistrict(by, district);
        }
    }

    static void requireOfDistrict(Actor by, String district) {
        if (!by.is(Role.DISTRICT_OFFICER) || !district.equals(by.district())) {
            throw new CareRefused(CareRule.NOT_YOUR_DISTRICT, district);
        }
    }

    /** Whether an officer of the city or of a district may look at it. */
    boolean isSeenBy(Actor by) {
        return by.is(Role.CITY_OFFICER) || district == null || district.equals(by.district());
    }

    /** The version of the program’s file by which it judges. */
    public String programVersion() {
        return programVersion;
    }

    public LocalDate openedOn() {
        return openedOn;
    }

    /** Null until it is published. */
    public LocalDate publishedOn() {
        return publishedOn;
    }
}
