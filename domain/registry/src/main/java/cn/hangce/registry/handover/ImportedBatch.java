package cn.hangce.registry.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A hand-over that has been taken in; the same content is not taken twice. */
@Entity
@Table(name = "imported_batch")
class ImportedBatch {

    @Id
    private String batch;
    @Column(updatable = false)
    private String sha256;
    @Column(name = "reported_on", updatable = false)
    private LocalDate reportedOn;
    @Column(updatable = false)
    private int lines;

    protected ImportedBatch() {
    }

    ImportedBatch(String batch, String sha256, LocalDate reportedOn, int lines) {
        this.batch = batch;
        this.sha256 = sha256;
        this.reportedOn = reportedOn;
        this.lines = lines;
    }
}
