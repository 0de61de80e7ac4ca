package cn.hangce.casework.aftercare;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One thing that happened to a recognition, or to what was granted in a case where nobody is recognised: who, when, what, by which
 * clause. The database refuses to change or delete it.
 */
@Entity
@Table(name = "recognition_entry")
public class RecognitionEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "recognition_id", updatable = false)
    private Long recognitionId;
    @Column(name = "case_id", updatable = false)
    private Long caseId;
    @Column(updatable = false)
    private int sequence;
    @Column(updatable = false)
    private Instant at;
    @Column(name = "on_day", updatable = false)
    private LocalDate day;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private EntryKind kind;
    @Column(updatable = false)
    private String account;
    @Column(updatable = false)
    private String name;
    @Column(updatable = false)
    private String clause;
    @Column(updatable = false)
    private String cite;
    @Column(name = "about_year", updatable = false)
    private Integer year;
    @Column(updatable = false)
    private String word;
    @Column(updatable = false)
    private String note;

    protected RecognitionEntry() {
    }

    RecognitionEntry(Support support, int sequence, EntryKind kind, Point point, String note, Actor by, Moment now) {
        this.recognitionId = support.recognitionId();
        this.caseId = support.caseId();
        this.sequence = sequence;
        this.kind = kind;
        this.clause = point.clause();
        this.cite = point.cite();
        this.year = point.year();
        this.word = point.word();
        this.note = note == null ? "" : note;
        this.account = by.account();
        this.name = by.name();
        this.at = now.at();
        this.day = now.day();
    }

    /**
     * What an entry is about.
     *
     * @param clause the id of a duty, evaluation or sanction; null where none brings it about
     * @param cite   where the text says it; null where it says nothing
     * @param year   which year’s; null where it is of no year
     * @param word   of the files’ vocabulary, such as a grade or an effect; null where there is none
     */
    record Point(String clause, String cite, Integer year, String word) {
    }

    /** Whether it is of a case alone. */
    public boolean ofCase() {
        return caseId != null;
    }

    public int sequence() {
        return sequence;
    }

    public Instant at() {
        return at;
    }

    public LocalDate day() {
        return day;
    }

    public EntryKind kind() {
        return kind;
    }

    public String account() {
        return account;
    }

    public String name() {
        return name;
    }

    /** The id of the duty, evaluation or sanction; null where none. */
    public String clause() {
        return clause;
    }

    public String cite() {
        return cite;
    }

    public Integer year() {
        return year;
    }

    /** A word of the files’ vocabulary, such as a grade or an effect; null where there is none. */
    public String word() {
        return word;
    }

    public String note() {
        return note;
    }
}
