package cn.hangce.casework.files;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** A row that says which file of the store belongs to something: its subclass says to what. It never changes. */
@MappedSuperclass
public abstract class HeldFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(updatable = false)
    private String sha256;
    @Column(name = "file_name", updatable = false)
    private String fileName;
    @Column(name = "media_type", updatable = false)
    private String mediaType;
    @Column(name = "size_bytes", updatable = false)
    private long sizeBytes;

    protected HeldFile() {
    }

    protected HeldFile(StoredFile file) {
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
