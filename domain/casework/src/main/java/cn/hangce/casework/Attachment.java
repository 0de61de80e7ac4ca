package cn.hangce.casework;

import cn.hangce.casework.files.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that the applicant handed in as one of the program’s materials (申报材料), and what the district found about it. */
@Entity
@Table(name = "case_attachment")
public class Attachment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case owner;

    @Column(name = "material_id")
    private String materialId;
    private String sha256;
    @Column(name = "file_name")
    private String fileName;
    @Column(name = "media_type")
    private String mediaType;
    @Column(name = "size_bytes")
    private long sizeBytes;
    @Column(name = "attached_at")
    private Instant attachedAt;
    @Enumerated(EnumType.STRING)
    private CaseFact.Finding finding;
    @Column(name = "finding_note")
    private String findingNote;

    protected Attachment() {
    }

    Attachment(Case owner, String materialId, StoredFile file, Instant at) {
        this.owner = owner;
        this.materialId = materialId;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
        this.attachedAt = at;
        this.finding = CaseFact.Finding.OPEN;
        this.findingNote = "";
    }

    void found(CaseFact.Finding result, String note) {
        this.finding = result;
        this.findingNote = note == null ? "" : note.strip();
    }

    public Long id() {
        return id;
    }

    public String materialId() {
        return materialId;
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

    public Instant attachedAt() {
        return attachedAt;
    }

    public CaseFact.Finding finding() {
        return finding;
    }

    public String findingNote() {
        return findingNote;
    }

    Case owner() {
        return owner;
    }
}
