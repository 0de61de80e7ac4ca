package cn.hangce.registry;

import cn.hangce.policy.CalendarYear;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A year’s file that somebody imported; the database refuses to change or delete it. */
@Entity
@Table(name = "calendar_year")
class CalendarImport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private int year;
    @Column(updatable = false)
    private String version;
    @Column(updatable = false)
    private String notices;
    @Column(name = "file_text", updatable = false)
    private String text;
    @Column(name = "imported_by", updatable = false)
    private String importedBy;
    @Column(name = "imported_at", updatable = false)
    private Instant importedAt;

    protected CalendarImport() {
    }

    CalendarImport(CalendarYear imported, Actor by, Instant at) {
        this.year = imported.year();
        this.version = imported.version();
        this.notices = imported.numbers();
        this.text = imported.text();
        this.importedBy = by.account();
        this.importedAt = at;
    }
}
