package cn.hangce.reporting.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An issued document as offices exchange it (OFD, GB/T 33190); kept beside it, so that nobody loads both to read one. */
@Entity
@Table(name = "exchange_file")
public class ExchangeFile {

    @Id
    @Column(updatable = false)
    private String code;
    @Column(updatable = false)
    private byte[] content;

    protected ExchangeFile() {
    }

    ExchangeFile(String code, byte[] content) {
        this.code = code;
        this.content = content.clone();
    }

    public byte[] content() {
        return content.clone();
    }
}
