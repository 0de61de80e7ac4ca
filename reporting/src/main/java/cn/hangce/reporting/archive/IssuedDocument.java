package cn.hangce.reporting.archive;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.seal.Sha256;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A document as it was issued. It is never changed; it may only be replaced by another one, or revoked. */
@Entity
@Table(name = "issued_document")
public class IssuedDocument {

    /** Whether it still speaks for the city. */
    public enum State { CURRENT, REPLACED, REVOKED }

    private static final Set<Role> CITY = EnumSet.of(Role.CITY_OFFICER, Role.DECISION_MAKER, Role.FINANCE_OFFICER, Role.AUDITOR);

    @Id
    @Column(updatable = false)
    private String code;
    @Column(updatable = false)
    private String kind;
    @Column(updatable = false)
    private String language;
    @Column(updatable = false)
    private String number;
    @Column(updatable = false)
    private String title;
    @Column(updatable = false)
    private String subject;
    @Column(name = "credit_code", updatable = false)
    private String creditCode;
    @Column(name = "holder_name", updatable = false)
    private String holderName;
    @Column(updatable = false)
    private String district;
    @Column(name = "issued_on", updatable = false)
    private LocalDate issuedOn;
    @Column(name = "issued_at", updatable = false)
    private Instant issuedAt;
    @Column(name = "issued_by", updatable = false)
    private String issuedBy;
    @Column(updatable = false)
    private String sha256;
    @Basic(fetch = FetchType.LAZY)
    @Column(updatable = false)
    private byte[] content;
    @Column(name = "exchange_sha256", updatable = false)
    private String exchangeSha256;
    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Visibility visibility;
    @Enumerated(EnumType.STRING)
    private State state = State.CURRENT;
    @Column(name = "replaced_by")
    private String replacedBy;

    protected IssuedDocument() {
    }

    IssuedDocument(String code, OfficialDocument document, Locale locale, Files files, Filing filing, Actor by, Moment now) {
        this.code = code;
        this.kind = document.kind();
        this.language = locale.getLanguage();
        this.number = document.number();
        this.title = document.title();
        this.subject = filing.subject();
        this.creditCode = filing.creditCode();
        this.holderName = document.holder();
        this.district = document.district();
        this.issuedOn = document.issuedOn();
        this.issuedAt = now.at();
        this.issuedBy = by.account();
        this.content = files.pdf().clone();
        this.sha256 = Sha256.of(files.pdf());
        this.exchangeSha256 = files.ofd().map(Sha256::of).orElse(null);
        this.visibility = filing.visibility();
    }

    /**
     * A document’s files as they were sealed.
     *
     * @param ofd for the exchange between offices; empty where it was not sealed for that
     */
    record Files(byte[] pdf, Optional<byte[]> ofd) {
    }

    /**
     * Where a document is filed.
     *
     * @param subject    what it is about: {@code call:12}, {@code case:45}
     * @param creditCode the organisation it is issued to; null where there is none
     */
    record Filing(String subject, String creditCode, Visibility visibility) {
    }

    /** A newer one stands in its place from now on. */
    void replaceBy(IssuedDocument newer) {
        requireCurrent();
        state = State.REPLACED;
        replacedBy = newer.code;
    }

    /** It no longer holds, and nothing stands in its place. */
    void revoke() {
        requireCurrent();
        state = State.REVOKED;
    }

    private void requireCurrent() {
        if (state != State.CURRENT) {
            throw new IllegalStateException(code + " is " + state);
        }
    }

    /** Whether {@code reader} may have the content; null is anybody. */
    boolean readableBy(Actor reader) {
        if (visibility == Visibility.PUBLIC) {
            return true;
        }
        if (reader == null) {
            return false;
        }
        return visibility == Visibility.PARTIES && reader.is(Role.APPLICANT) && creditCode != null && creditCode.equals(reader.creditCode())
                || CITY.stream().anyMatch(reader::is)
                || visibility != Visibility.CITY && reader.is(Role.DISTRICT_OFFICER) && (district.isEmpty() || district.equals(reader.district()));
    }

    /** The verification code; twelve characters. */
    public String code() {
        return code;
    }

    public String kind() {
        return kind;
    }

    /** {@code zh} or {@code en}. */
    public String language() {
        return language;
    }

    public String number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** What it is about: {@code call:12}, {@code case:45}, {@code notice:3}, {@code recommendation:7}. */
    public String subject() {
        return subject;
    }

    /** The organisation it was issued to; null where there is none. */
    public String creditCode() {
        return creditCode;
    }

    public String holderName() {
        return holderName;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** The account that issued it. */
    public String issuedBy() {
        return issuedBy;
    }

    /** Of the content, in lower-case hexadecimal. */
    public String sha256() {
        return sha256;
    }

    /** Of the file that offices exchange; null where there is none. */
    public String exchangeSha256() {
        return exchangeSha256;
    }

    /** Whether there is a file for the exchange between offices. */
    public boolean exchanged() {
        return exchangeSha256 != null;
    }

    /** The PDF; only {@link DocumentArchive#read} hands it out, to who may read it. */
    public byte[] content() {
        return content.clone();
    }

    public Visibility visibility() {
        return visibility;
    }

    public State state() {
        return state;
    }

    /** The code of the newer one; null unless it is replaced. */
    public String replacedBy() {
        return replacedBy;
    }

    /** The same for a file of another kind. @param extension without its dot */
    public String fileName(String extension) {
        return kind + "-" + code + "." + extension;
    }

    /** The name under which a reader saves it. */
    public String fileName() {
        return fileName("pdf");
    }
}
