package cn.hangce.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.hibernate.annotations.Immutable;

/**
 * One line of the audit trail. It is written once; the database refuses to change or delete it. Each line carries a SHA-256
 * over its own content and the line before, so that a line that was removed or forged by going around the database’s guard
 * shows as a break in the chain.
 */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry {

    /** What the first line follows. */
    static final String BEGINNING = "0".repeat(64);

    @Id
    private long number;
    private Instant at;
    @Column(name = "recorded_at", insertable = false, updatable = false)
    private Instant recordedAt;
    @Enumerated(EnumType.STRING)
    private AuditKind kind;
    private String account;
    private String name;
    private String subject;
    private String address;
    @Column(name = "previous_hash")
    private String previousHash;
    private String hash;

    protected AuditEntry() {
    }

    AuditEntry(AuditEntry before, Instant at, AuditKind kind, String account, String name, String subject, String address) {
        this.number = before == null ? 1 : before.number + 1;
        this.at = at.truncatedTo(ChronoUnit.MILLIS);
        this.kind = kind;
        this.account = account;
        this.name = name;
        this.subject = subject;
        this.address = address;
        this.previousHash = before == null ? BEGINNING : before.hash;
        this.hash = digest();
    }

    /** True if this line is unchanged and follows the one before. */
    boolean follows(AuditEntry before) {
        String expected = before == null ? BEGINNING : before.hash;
        return number == (before == null ? 1 : before.number + 1) && previousHash.equals(expected) && hash.equals(digest());
    }

    private String digest() {
        // Lengths in front of the parts, so that no two different lines give the same text.
        StringBuilder content = new StringBuilder();
        for (Object part : new Object[] {previousHash, number, at, kind, account, name, subject, address}) {
            String text = String.valueOf(part);
            content.append(text.length()).append(':').append(text);
        }
        try {
            byte[] bytes = content.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }

    public long getNumber() {
        return number;
    }

    /** The moment by the city’s clock, which a demonstration may have set. */
    public Instant getAt() {
        return at;
    }

    /** The moment by the database’s own clock, which nobody can set here. */
    public Instant getRecordedAt() {
        return recordedAt;
    }

    public AuditKind getKind() {
        return kind;
    }

    public String getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    /** What was done or tried, and with what. */
    public String getSubject() {
        return subject;
    }

    /** The network address that the request came from, or null for the house itself. */
    public String getAddress() {
        return address;
    }

    String hash() {
        return hash;
    }
}
