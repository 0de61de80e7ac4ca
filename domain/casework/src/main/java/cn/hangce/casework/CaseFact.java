package cn.hangce.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A fact in a case: its value as text, where it comes from, and what the district found. Where the applicant says otherwise
 * than the city’s records, the recorded value stays beside the applicant’s, so that the officer sees both.
 */
@Embeddable
public class CaseFact {

    /** The source id of facts that the applicant declares. */
    public static final String APPLICANT = "applicant";
    /** The source id of facts that a stage of the procedure has found. */
    public static final String STAGE = "stage";

    /** What the verification of a fact or material came to. */
    public enum Finding { OPEN, CONFIRMED, DISPUTED }

    @Column(name = "fact_value", nullable = false)
    private String value;
    @Column(name = "source", nullable = false)
    private String source;
    @Column(name = "reported_on")
    private LocalDate reportedOn;
    @Column(name = "recorded_value")
    private String recordedValue;
    @Enumerated(EnumType.STRING)
    @Column(name = "finding", nullable = false)
    private Finding finding;
    @Column(name = "finding_note")
    private String findingNote;

    protected CaseFact() {
    }

    private CaseFact(String value, String source, LocalDate reportedOn, String recordedValue, Finding finding, String note) {
        this.value = Objects.requireNonNull(value);
        this.source = Objects.requireNonNull(source);
        this.reportedOn = reportedOn;
        this.recordedValue = recordedValue;
        this.finding = finding;
        this.findingNote = note;
    }

    /** A fact that a bureau handed over. */
    static CaseFact recorded(String value, String source, LocalDate reportedOn) {
        return new CaseFact(value, source, reportedOn, value, Finding.OPEN, "");
    }

    /** A fact as the applicant declares it; what the records say, if anything, is kept beside it. */
    static CaseFact declared(String value, String recordedValue) {
        return new CaseFact(value, APPLICANT, null, recordedValue, Finding.OPEN, "");
    }

    /** A fact as a stage of the procedure has found it. */
    static CaseFact foundIn(String stage, String value, String by) {
        return new CaseFact(value, STAGE, null, null, Finding.CONFIRMED, stage + " · " + by);
    }

    CaseFact found(Finding result, String note) {
        return new CaseFact(value, source, reportedOn, recordedValue, result, note == null ? "" : note.strip());
    }

    public String value() {
        return value;
    }

    public String source() {
        return source;
    }

    public LocalDate reportedOn() {
        return reportedOn;
    }

    /** What the city’s records say; null where they say nothing. */
    public String recordedValue() {
        return recordedValue;
    }

    /** The applicant’s value differs from the recorded one. */
    public boolean differs() {
        return recordedValue != null && !recordedValue.equals(value);
    }

    public Finding finding() {
        return finding;
    }

    public String findingNote() {
        return findingNote;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CaseFact that && value.equals(that.value) && source.equals(that.source)
                && Objects.equals(reportedOn, that.reportedOn) && Objects.equals(recordedValue, that.recordedValue)
                && finding == that.finding && Objects.equals(findingNote, that.findingNote);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, source, recordedValue, finding);
    }
}
