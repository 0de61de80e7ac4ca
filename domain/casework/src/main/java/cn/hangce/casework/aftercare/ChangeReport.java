package cn.hangce.casework.aftercare;

import cn.hangce.casework.DueDays;
import cn.hangce.casework.Guard;
import cn.hangce.policy.Duty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A holder’s report of a change (重大变化报告), in time or late, and what was found about it. */
@Entity
@Table(name = "change_report")
public class ChangeReport {

    /** The holder has another name; found only with the name. */
    static final String RENAMED = "renamed";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "recognition_id", updatable = false)
    private long recognitionId;
    @Column(name = "duty_id", updatable = false)
    private String dutyId;
    @Column(name = "changed_on", updatable = false)
    private LocalDate changedOn;
    @Column(name = "reported_on", updatable = false)
    private LocalDate reportedOn;
    @Column(updatable = false)
    private boolean late;
    @Column(updatable = false)
    private String report;
    @Column(name = "new_name", updatable = false)
    private String newName;
    private String finding;
    private String reason = "";

    protected ChangeReport() {
    }

    /** @param days reckons until when a change had to be reported */
    ChangeReport(long recognitionId, Duty duty, Told told, LocalDate recognisedOn, DueDays days, LocalDate today) {
        if (told.changedOn() == null || told.changedOn().isAfter(today) || told.changedOn().isBefore(recognisedOn)) {
            throw new CareRefused(CareRule.CHANGE_DAY, recognisedOn, today);
        }
        if (told.report() == null || told.report().isBlank()) {
            throw new CareRefused(CareRule.TEXT_REQUIRED);
        }
        this.recognitionId = recognitionId;
        this.dutyId = duty.id();
        this.changedOn = told.changedOn();
        this.reportedOn = today;
        this.late = duty.within() != null && today.isAfter(days.lastDay(duty.within(), told.changedOn()));
        this.report = told.report().strip();
        this.newName = told.newName() == null || told.newName().isBlank() ? null : told.newName().strip();
    }

    /** What the holder says. @param newName null or empty unless it is called otherwise now */
    public record Told(LocalDate changedOn, String report, String newName) {
    }

    /** @param occasion one of the outcomes that the duty names */
    void judge(String occasion, String why) {
        if (finding != null) {
            throw new CareRefused(CareRule.ALREADY_DECIDED);
        }
        if (occasion.equals(RENAMED) && newName == null) {
            throw new CareRefused(CareRule.NAME_REQUIRED);
        }
        reason = Guard.reason(why, "judge-change");
        finding = occasion;
    }

    public Long id() {
        return id;
    }

    public long recognitionId() {
        return recognitionId;
    }

    public String dutyId() {
        return dutyId;
    }

    public LocalDate changedOn() {
        return changedOn;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** Whether it came after the time that the text allows. */
    public boolean late() {
        return late;
    }

    public String report() {
        return report;
    }

    public String newName() {
        return newName;
    }

    /** What was found, of the files’ occasions; null while it waits. */
    public String finding() {
        return finding;
    }

    public String reason() {
        return reason;
    }
}
