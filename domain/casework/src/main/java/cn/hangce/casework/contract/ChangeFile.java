package cn.hangce.casework.contract;

import cn.hangce.casework.files.HeldFile;
import cn.hangce.casework.files.StoredFile;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A file that was handed in with a request for a change. */
@Entity
@Table(name = "change_request_file")
public class ChangeFile extends HeldFile {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private ChangeRequest request;

    protected ChangeFile() {
    }

    ChangeFile(ChangeRequest request, StoredFile file) {
        super(file);
        this.request = request;
    }
}
