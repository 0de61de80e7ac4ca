package cn.hangce.casework;

import cn.hangce.casework.files.HeldFile;
import cn.hangce.casework.files.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A file that was put with the record of a stage: a photograph, minutes, a report. */
@Entity
@Table(name = "stage_record_file")
public class RecordFile extends HeldFile {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "record_id", updatable = false)
    private StageRecord owner;

    protected RecordFile() {
    }

    RecordFile(StageRecord owner, StoredFile file) {
        super(file);
        this.owner = owner;
    }

    StageRecord owner() {
        return owner;
    }
}
