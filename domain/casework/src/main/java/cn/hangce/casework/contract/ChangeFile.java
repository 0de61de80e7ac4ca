package cn.hangce.casework.contract;

import cn.hangce.casework.files.StoredFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A file that was handed in with a request for a change. */
@Entity
@Table(name = "change_request_file")
public class ChangeFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "request_id", updatable = false)
    private ChangeRequest request;
    @Column(updatable = false)
    private String sha256;
    @Column(name = "file_name", updatable = false)
    private String fileName;
    @Column(name = "media_type", updatable = false)
    private String mediaType;
    @Column(name = "size_bytes", updatable = false)
    private long sizeBytes;

    protected ChangeFile() {
    }

    ChangeFile(ChangeRequest request, StoredFile file) {
        this.request = request;
        this.sha256 = file.sha256();
        this.fileName = file.name();
        this.mediaType = file.mediaType();
        this.sizeBytes = file.size();
    }

    public Long id() {
        return id;
    }

    public StoredFile file() {
        return new StoredFile(sha256, fileName, mediaType, sizeBytes);
    }
}
