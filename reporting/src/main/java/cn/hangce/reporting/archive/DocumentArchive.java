package cn.hangce.reporting.archive;

import cn.hangce.casework.Moment;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.print.DocumentPrinter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Issues documents and keeps them. Issuing the same kind about the same subject under the same number once more replaces the
 * one before, which stays in the archive and says so when its code is checked.
 */
@ApplicationScoped
@Transactional
public class DocumentArchive {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private DocumentPrinter printer;

    /** Issues in Chinese; see {@link #issue(OfficialDocument, Locale, String, String, Visibility, Actor, Moment)}. */
    public IssuedDocument issue(OfficialDocument document, String subject, String creditCode, Visibility visibility, Actor by, Moment now) {
        return issue(document, Locale.CHINESE, subject, creditCode, visibility, by, now);
    }

    /**
     * Prints a document and keeps it under a new code.
     *
     * @param subject    what it is about: {@code call:12}, {@code case:45}
     * @param creditCode the organisation it is issued to; null where there is none
     * @throws cn.hangce.reporting.print.UnprintableText when the font lacks a character; nothing is issued then
     */
    public IssuedDocument issue(OfficialDocument document, Locale locale, String subject, String creditCode, Visibility visibility,
                                Actor by, Moment now) {
        String code = VerificationCode.draw();
        byte[] content = printer.print(document, code, locale);
        IssuedDocument issued = new IssuedDocument(code, document, locale, content,
                new IssuedDocument.Filing(subject, creditCode, visibility), by, now);
        List<IssuedDocument> earlier = currentLike(issued);
        em.persist(issued);
        // The newer one must be there before the earlier ones refer to it.
        em.flush();
        earlier.forEach(each -> each.replaceBy(issued));
        return issued;
    }

    private List<IssuedDocument> currentLike(IssuedDocument issued) {
        return em.createQuery("select d from IssuedDocument d where d.subject = :subject and d.kind = :kind and d.language = :language"
                        + " and d.number = :number and d.state = :current", IssuedDocument.class)
                .setParameter("subject", issued.subject()).setParameter("kind", issued.kind())
                .setParameter("language", issued.language()).setParameter("number", issued.number())
                .setParameter("current", IssuedDocument.State.CURRENT).getResultList();
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
        return find(code).map(Verification::of).orElseGet(() -> Verification.unknown(VerificationCode.normalised(code)));
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
