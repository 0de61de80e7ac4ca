package cn.hangce.casework.aftercare;

import cn.hangce.casework.Guard;
import cn.hangce.policy.Duty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/** What a holder files for one year by one duty (年度备案), or that it has not. */
@Entity
@Table(name = "duty_filing")
public class Filing {

    public enum State { FILED, RETURNED, CONFIRMED, MISSED }

    private static final MonthDay END_OF_YEAR = MonthDay.of(Month.DECEMBER, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private long version;
    @Column(name = "recognition_id", updatable = false)
    private long recognitionId;
    @Column(name = "duty_id", updatable = false)
    private String dutyId;
    @Column(name = "about_year", updatable = false)
    private int year;
    @Column(name = "due_on", updatable = false)
    private LocalDate dueOn;
    private String report;
    @Enumerated(EnumType.STRING)
    private State state;
    @Column(name = "filed_on")
    private LocalDate filedOn;
    private String reason = "";

    protected Filing() {
    }

    private Filing(long recognitionId, Duty duty, int year, State state) {
        this.recognitionId = recognitionId;
        this.dutyId = duty.id();
        this.year = year;
        this.dueOn = lastDay(duty, year);
        this.state = state;
        this.report = "";
    }

    /** The last day for it in a year: the one of the text, or the end of the year where it names none. */
    static LocalDate lastDay(Duty duty, int year) {
        return (duty.until() == null ? END_OF_YEAR : duty.until()).atYear(year);
    }

    static Filing made(long recognitionId, Duty duty, int year, String report, LocalDate today) {
        Filing filing = new Filing(recognitionId, duty, year, State.RETURNED);
        filing.file(report, today);
        return filing;
    }

    static Filing missed(long recognitionId, Duty duty, int year) {
        return new Filing(recognitionId, duty, year, State.MISSED);
    }

    /** The first time, or again after it was returned. */
    final void file(String text, LocalDate today) {
        if (state != State.RETURNED) {
            throw new CareRefused(CareRule.ALREADY_DECIDED);
        }
        if (today.isAfter(dueOn)) {
            throw new CareRefused(CareRule.DUE_OVER, dueOn);
        }
        if (text == null || text.isBlank()) {
            throw new CareRefused(CareRule.TEXT_REQUIRED);
        }
        report = text.strip();
        filedOn = today;
        state = State.FILED;
        reason = "";
    }

    void confirm() {
        requireFiled();
        state = State.CONFIRMED;
    }

    void sendBack(String why) {
        requireFiled();
        reason = Guard.reason(why, "return-filing");
        state = State.RETURNED;
    }

    /** It was sent back and did not come again in time. */
    void miss() {
        if (state != State.RETURNED) {
            throw new CareRefused(CareRule.ALREADY_DECIDED);
        }
        state = State.MISSED;
    }

    private void requireFiled() {
        if (state != State.FILED) {
            throw new CareRefused(CareRule.ALREADY_DECIDED);
        }
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

    public int year() {
        return year;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String report() {
        return report;
    }

    public State state() {
        return state;
    }

    /** Null where nothing was filed. */
    public LocalDate filedOn() {
        return filedOn;
    }

    /** Why it was sent back; empty unless it was. */
    public String reason() {
        return reason;
    }
}
