package cn.hangce.casework;

import cn.hangce.casework.files.HeldFile;
import cn.hangce.casework.files.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file that the applicant handed in as one of the program’s materials (申报材料), and what the district found about it. */
@Entity
@Table(name = "case_attachment")
public class Attachment extends HeldFile {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "case_id", updatable = false)
    private Case owner;

    @Column(name = "material_id")
    private String materialId;
    @Column(name = "attached_at")
    private Instant attachedAt;
    @Enumerated(EnumType.STRING)
    private CaseFact.Finding finding;
    @Column(name = "finding_note")
    private String findingNote;

    protected Attachment() {
    }

    Attachment(Case owner, String materialId, StoredFile file, Instant at) {
        super(file);
        this.owner = owner;
        this.materialId = materialId;
        this.attachedAt = at;
        this.finding = CaseFact.Finding.OPEN;
        this.findingNote = "";
    }

    void found(CaseFact.Finding result, String note) {
        this.finding = result;
        this.findingNote = note == null ? "" : note.strip();
    }

    public String materialId() {
        return materialId;
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
