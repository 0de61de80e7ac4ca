package cn.hangce.casework.aftercare;

import cn.hangce.casework.files.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that a holder handed in with a report, a change or its view. */
@Entity
@Table(name = "aftercare_file")
public class AttachedFile {

    /** What it belongs to. */
    public enum Matter { FILING, CHANGE, VIEW }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "recognition_id", updatable = false)
    private long recognitionId;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Matter matter;
    @Column(name = "matter_id", updatable = false)
    private long matterId;
    @Column(updatable = false)
    private String sha256;
    @Column(name = "file_name", updatable = false)
    private String fileName;
    @Column(name = "media_type", updatable = false)
    private String mediaType;
    @Column(name = "size_bytes", updatable = false)
    private long sizeBytes;
    @Column(name = "attached_at", updatable = false)
    private Instant attachedAt;

    protected AttachedFile() {
    }

    AttachedFile(long recognitionId, Matter matter, long matterId, StoredFile file, Instant at) {
        this.recognitionId = recognitionId;
        this.matter = matter;
        this.matterId = matterId;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.attachedAt = at;
    }

    public Long id() {
        return id;
    }

    public Matter matter() {
        return matter;
    }

    /** The id of the filing, report or revocation. */
    public long matterId() {
        return matterId;
    }

    public String sha256() {
        return sha256;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long sizeBytes() {
        return sizeBytes;
    }
}
