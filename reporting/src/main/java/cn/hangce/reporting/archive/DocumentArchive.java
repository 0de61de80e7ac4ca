package cn.hangce.reporting.archive;

import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Rehearsal;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.print.DocumentPrinter;
import cn.hangce.reporting.print.Printed;
import cn.hangce.reporting.seal.Sealing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Issues documents and keeps them. Issuing the same kind about the same subject under the same number once more replaces the
 * one before, which stays in the archive and says so when its code is checked.
 */
@ApplicationScoped
@Transactional
public class DocumentArchive {

    /** What holds as long as the recognition that it is about. */
    private static final Set<String> OF_RECOGNITIONS = Set.of("certificate", "plaque");

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private DocumentPrinter printer;
    @Inject
    private Sealing sealing;
    @Inject
    private Rehearsal rehearsal;

    /** Issues in Chinese; see {@link #issue(OfficialDocument, Locale, String, String, Visibility, Actor, Moment)}. */
    public IssuedDocument issue(OfficialDocument document, String subject, String creditCode, Visibility visibility, Actor by, Moment now) {
        return issue(document, Locale.CHINESE, subject, creditCode, visibility, by, now);
    }

    /**
     * Prints a document, seals it and keeps it under a new code; in a rehearsal it is shown as a draft, and nothing else happens.
     *
     * @param subject    what it is about: {@code call:12}, {@code case:45}
     * @param creditCode the organisation it is issued to; null where there is none
     * @throws cn.hangce.reporting.print.UnprintableText when the font lacks a character; nothing is issued then
     * @throws cn.hangce.security.AccessDenied           when the seal is not for {@code by} to use; nothing is issued then
     * @throws cn.hangce.reporting.seal.SealRefusal      when it cannot be sealed; nothing is issued then
     */
    public IssuedDocument issue(OfficialDocument document, Locale locale, String subject, String creditCode, Visibility visibility,
                                Actor by, Moment now) {
        String code = VerificationCode.draw();
        IssuedDocument.Filing filing = new IssuedDocument.Filing(subject, creditCode, visibility);
        if (rehearsal.running()) {
            rehearsal.show(() -> printer.draft(document, locale));
            return new IssuedDocument(code, document, locale, new IssuedDocument.Files(new byte[0], Optional.empty()), filing, by, now);
        }
        Printed paper = printer.typeset(document, code, locale);
        List<IssuedDocument> earlier = currentLike(document, locale, subject);
        List<String> replaced = earlier.stream().map(IssuedDocument::code).toList();
        Sealing.Occasion occasion = new Sealing.Occasion(document, code, replaced);
        Sealing.Sealed sealed = sealing.seal(paper, occasion, by, now.at());
        IssuedDocument.Files files = new IssuedDocument.Files(sealed.pdf(), sealed.ofd());
        IssuedDocument issued = new IssuedDocument(code, document, locale, files, filing, by, now);
        em.persist(issued);
        files.ofd().ifPresent(content -> em.persist(new ExchangeFile(code, content)));
        // The newer one must be there before the earlier ones refer to it.
        em.flush();
        earlier.forEach(each -> each.replaceBy(issued));
        return issued;
    }

    private List<IssuedDocument> currentLike(OfficialDocument document, Locale locale, String subject) {
        return em.createQuery("select d from IssuedDocument d where d.subject = :subject and d.kind = :kind and d.language = :language"
                        + " and d.number = :number and d.state = :current", IssuedDocument.class)
                .setParameter("subject", subject).setParameter("kind", document.kind())
                .setParameter("language", locale.getLanguage()).setParameter("number", document.number())
                .setParameter("current", IssuedDocument.State.CURRENT).getResultList();
    }

    /** The number of the first document about a subject of that kind that is still in force. */
    public Optional<String> number(String subject, String kind) {
        return em.createQuery("select d.number from IssuedDocument d where d.subject = :subject and d.kind = :kind and d.state = :current order by d.issuedAt",
                        String.class).setParameter("subject", subject).setParameter("kind", kind)
                .setParameter("current", IssuedDocument.State.CURRENT).setMaxResults(1).getResultStream().findFirst();
    }

    /** Takes back every document about {@code subject} of that kind that is still in force, in every language. */
    public void revoke(String subject, String kind) {
        em.createQuery("select d from IssuedDocument d where d.subject = :subject and d.kind = :kind and d.state = :current", IssuedDocument.class)
                .setParameter("subject", subject).setParameter("kind", kind)
                .setParameter("current", IssuedDocument.State.CURRENT).getResultStream().forEach(IssuedDocument::revoke);
    }

    /** The document with this code, however it was typed from the paper. */
    public Optional<IssuedDocument> find(String code) {
        return Optional.ofNullable(em.find(IssuedDocument.class, VerificationCode.normalised(code)));
    }

    /** Whether a document with this code was issued here and still holds; for everybody. */
    public Verification verification(String code) {
        return find(code).map(this::verified).orElseGet(() -> Verification.unknown(VerificationCode.normalised(code)));
    }

    /** The same by the hash of the whole file; empty where no such file was issued here. */
    public Optional<Verification> verificationOf(String sha256) {
        return em.createQuery("select d from IssuedDocument d where d.sha256 = :hash or d.exchangeSha256 = :hash", IssuedDocument.class).setParameter("hash", sha256)
                .getResultStream().findFirst().map(this::verified);
    }

    private Verification verified(IssuedDocument document) {
        List<String> replaces = em.createQuery("select d.code from IssuedDocument d where d.replacedBy = :code order by d.issuedAt", String.class)
                .setParameter("code", document.code()).getResultList();
        Verification found = Verification.of(document, replaces, recognitionRevoked(document));
        return OF_RECOGNITIONS.contains(document.kind()) && found.state() == Verification.State.GENUINE
                ? supersededBy(document).map(found::replaced).orElse(found) : found;
    }

    /** The code of the certificate of the recognition that has taken the place of the one that this document certifies. */
    private Optional<String> supersededBy(IssuedDocument document) {
        return em.createQuery("select n.code from IssuedDocument n, Recognition r, Recognition later where r.certificateNumber = :number"
                        + " and concat('case:', r.origin.id) = :subject and later.id = r.supersededBy and n.kind = :kind and n.language = :language"
                        + " and n.number = later.certificateNumber and n.subject = concat('case:', later.origin.id) order by n.issuedAt desc", String.class)
                .setParameter("number", document.number()).setParameter("subject", document.subject()).setParameter("kind", document.kind())
                .setParameter("language", document.language()).setMaxResults(1).getResultStream().findFirst();
    }

    /** A certificate holds as long as its recognition: it is asked each time, so that none is shown as valid a moment too long. */
    private boolean recognitionRevoked(IssuedDocument document) {
        return OF_RECOGNITIONS.contains(document.kind()) && em.createQuery("select count(r) from Recognition r where r.certificateNumber = :number"
                        + " and concat('case:', r.origin.id) = :subject and r.state = :revoked", Long.class)
                .setParameter("number", document.number()).setParameter("subject", document.subject())
                .setParameter("revoked", Recognition.State.REVOKED).getSingleResult() > 0;
    }

    /** The documents about a subject that {@code by} may read, newest first. */
    public List<IssuedDocument> of(String subject, Actor by) {
        return em.createQuery("select d from IssuedDocument d where d.subject = :subject order by d.issuedAt desc, d.kind, d.code", IssuedDocument.class)
                .setParameter("subject", subject).getResultStream().filter(document -> document.readableBy(by)).toList();
    }

    /** The documents issued to the organisation that {@code by} has signed on for, newest first. */
    public List<IssuedDocument> issuedTo(Actor by) {
        return em.createQuery("select d from IssuedDocument d where d.creditCode = :credit order by d.issuedAt desc, d.code", IssuedDocument.class)
                .setParameter("credit", String.valueOf(by.creditCode())).getResultStream().filter(document -> document.readableBy(by)).toList();
    }

    /**
     * The document as offices exchange it, for who may read it.
     *
     * @param by the reader; null is anybody
     * @throws UnlawfulAct {@link Rule#NOT_FOUND} where there is none, or none for this reader
     */
    public byte[] readForExchange(String code, Actor by) {
        return find(code).filter(found -> found.readableBy(by)).map(found -> em.find(ExchangeFile.class, found.code()))
                .orElseThrow(() -> new UnlawfulAct(Rule.NOT_FOUND, code)).content();
    }

    /**
     * The document with its content, for who may read it.
     *
     * @param by the reader; null is anybody
     * @throws UnlawfulAct {@link Rule#NOT_FOUND} where there is none, or none for this reader
     */
    public IssuedDocument read(String code, Actor by) {
        IssuedDocument document = find(code).filter(found -> found.readableBy(by)).orElseThrow(() -> new UnlawfulAct(Rule.NOT_FOUND, code));
        document.content();
        return document;
    }
}
