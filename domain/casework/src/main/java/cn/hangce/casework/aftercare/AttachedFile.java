package cn.hangce.casework.aftercare;

import cn.hangce.casework.files.HeldFile;
import cn.hangce.casework.files.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that a holder handed in with a report, a change or its view. */
@Entity
@Table(name = "aftercare_file")
public class AttachedFile extends HeldFile {

    /** What it belongs to. */
    public enum Matter { FILING, CHANGE, VIEW }

    @Column(name = "recognition_id", updatable = false)
    private Long recognitionId;
    @Column(name = "case_id", updatable = false)
    private Long caseId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Matter matter;
    @Column(name = "matter_id", updatable = false)
    private long matterId;
    @Column(name = "attached_at", updatable = false)
    private Instant attachedAt;

    protected AttachedFile() {
    }

    AttachedFile(Support support, Matter matter, long matterId, StoredFile file, Instant at) {
        super(file);
        this.recognitionId = support.recognitionId();
        this.caseId = support.caseId();
        this.matter = matter;
        this.matterId = matterId;
        this.attachedAt = at;
    }

    /** Null where it belongs to a case alone. */
    public Long recognitionId() {
        return recognitionId;
    }

    /** Null where it belongs to a recognition. */
    public Long caseId() {
        return caseId;
    }

    public Matter matter() {
        return matter;
    }

    /** The id of the filing, report or revocation. */
    public long matterId() {
        return matterId;
    }
}
