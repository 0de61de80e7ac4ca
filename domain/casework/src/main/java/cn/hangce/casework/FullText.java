package cn.hangce.casework;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/**
 * The full text of a document (文件全文), as an administrator imported it, to be read beside its outline. The house brings none
 * along; what it decides by stands in the program files.
 */
@Entity
@Table(name = "full_text")
public class FullText {

    /** Longer than any regulation. */
    public static final int MAX_LENGTH = 400_000;

    @Id
    @Column(name = "document_id", updatable = false)
    private String documentId;
    @Version
    private long version;
    private String content;
    @Column(name = "imported_by")
    private String importedBy;
    @Column(name = "imported_at")
    private Instant importedAt;

    protected FullText() {
    }

    FullText(String documentId, String content, Actor by, Moment now) {
        this.documentId = documentId;
        take(content, by, now);
    }

    /** @throws UnlawfulAct {@link Rule#TEXT_UNREADABLE} for what is no text, or none of a regulation’s length */
    void replace(String newContent, Actor by, Moment now) {
        take(newContent, by, now);
    }

    private void take(String newContent, Actor by, Moment now) {
        Guard.role(by, Role.ADMINISTRATOR, "import-text");
        String text = newContent == null ? "" : newContent.replace("\r\n", "\n").replace("\uFEFF", "").strip();
        if (text.isEmpty() || text.length() > MAX_LENGTH || text.indexOf('\0') >= 0 || text.indexOf('\uFFFD') >= 0) {
            throw new UnlawfulAct(Rule.TEXT_UNREADABLE, MAX_LENGTH / 10_000);
        }
        this.content = text;
        this.importedBy = by.account();
        this.importedAt = now.at();
    }

    public String documentId() {
        return documentId;
    }

    public String content() {
        return content;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
