package cn.hangce.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;

/** A bar on an applicant’s further applications (诚信记录): from a day on, for a time or for good, and on what ground. */
@Entity
@Table(name = "integrity_record")
public class IntegrityRecord {

    /** A length without an end. */
    public static final String FOREVER = "forever";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "credit_code", updatable = false)
    private String creditCode;
    @Column(name = "program_id", updatable = false)
    private String programId;
    @Column(name = "barred_from", updatable = false)
    private LocalDate from;
    @Column(name = "barred_until", updatable = false)
    private LocalDate until;
    @Column(updatable = false)
    private String ground;
    @Column(name = "recorded_by", updatable = false)
    private String recordedBy;
    @Column(updatable = false)
    private String cite = "";
    @Column(updatable = false)
    private String source;

    protected IntegrityRecord() {
    }

    /** @param until the last day of the bar; null where it is for good */
    public IntegrityRecord(CreditCode creditCode, String programId, LocalDate from, LocalDate until, String ground, Actor by) {
        this(new PartyCode(creditCode.value()), programId, from, until, ground, by);
    }

    /** A person’s as well. @param until the last day of the bar; null where it is for good */
    public IntegrityRecord(PartyCode code, String programId, LocalDate from, LocalDate until, String ground, Actor by) {
        this.creditCode = code.value();
        this.programId = Objects.requireNonNull(programId);
        this.from = Objects.requireNonNull(from);
        this.until = until;
        this.ground = Objects.requireNonNull(ground);
        this.recordedBy = by.account();
    }

    /**
     * @param until  the last day of the bar; null where it is for good
     * @param cite   document and clause
     * @param source what brought it about; one source bars from a program once
     */
    public IntegrityRecord(PartyCode code, String programId, LocalDate from, LocalDate until, String ground, String cite, String source, Actor by) {
        this(code, programId, from, until, ground, by);
        this.cite = Objects.requireNonNull(cite);
        this.source = Objects.requireNonNull(source);
    }

    /**
     * Until when a bar holds that begins on a day: one of two years ends the day before the same day two years later.
     *
     * @param length {@link #FOREVER} or an ISO period, as the programs’ files write it
     * @return the last day of the bar; null where it is for good
     */
    public static LocalDate lastDay(LocalDate from, String length) {
        return length.equals(FOREVER) ? null : from.plus(Period.parse(length)).minusDays(1);
    }

    /** Whether it keeps its applicant out of a program on {@code day}; its first and its last day count. */
    public boolean bars(String program, LocalDate day) {
        return programId.equals(program) && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    public String creditCode() {
        return creditCode;
    }

    /** The program that the bar is about. */
    public String programId() {
        return programId;
    }

    public LocalDate from() {
        return from;
    }

    /** The last day of the bar; null where it is for good. */
    public LocalDate until() {
        return until;
    }

    public String ground() {
        return ground;
    }

    /** Document and clause; empty where they were not given. */
    public String cite() {
        return cite;
    }

    /** The ground with document and clause, as whoever is refused is told. */
    public String groundInLaw() {
        return cite.isEmpty() ? ground : ground + "（" + cite + "）";
    }

    /** What brought it about; null where that was not given. */
    public String source() {
        return source;
    }
}
