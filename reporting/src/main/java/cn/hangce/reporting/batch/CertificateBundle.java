package cn.hangce.reporting.batch;

import cn.hangce.casework.Act;
import cn.hangce.casework.Guard;
import cn.hangce.casework.Recognition;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.reporting.print.BoundPdf;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * All certificates of a recognition document as one file: a ZIP of the signed originals with a list of their hashes, or one PDF
 * for the printer, in which what is the same in all of them stands once.
 */
@ApplicationScoped
@Transactional
public class CertificateBundle {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CertificateRuns runs;

    /** The numbers of the documents of a call that have brought certificates, in order of issue. */
    public List<String> documents(long callId) {
        return em.createQuery("select r.documentNumber from Recognition r where r.origin.call.id = :call group by r.documentNumber"
                + " order by min(r.id)", String.class).setParameter("call", callId).getResultList();
    }

    /** A ZIP with {@code certificates.csv} (number, holder, code, SHA-256, file) and each certificate; beside them the document itself. */
    public void zip(long callId, String document, Actor by, OutputStream out) throws IOException {
        List<Recognition> recognitions = recognitions(callId, document, by);
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        StringBuilder list = new StringBuilder("\uFEFF证书编号,单位,统一社会信用代码,验证码,SHA-256,文件\r\n");
        for (IssuedDocument paper : papers(callId, document)) {
            put(zip, paper.kind() + "-" + paper.code() + ".pdf", paper.content());
        }
        for (Recognition each : recognitions) {
            IssuedDocument certificate = certificate(each);
            String name = "certificates/" + each.certificateNumber() + ".pdf";
            put(zip, name, certificate.content());
            list.append(String.join(",", each.certificateNumber(), '"' + each.holderName().replace("\"", "\"\"") + '"', each.origin().shownCode(),
                    certificate.code(), certificate.sha256(), name)).append("\r\n");
            em.detach(certificate);
        }
        put(zip, "certificates.csv", list.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    /** One PDF, certificate after certificate in order of their numbers. */
    public void pdf(long callId, String document, Actor by, OutputStream out) throws IOException {
        List<Recognition> recognitions = recognitions(callId, document, by);
        try (BoundPdf all = new BoundPdf(document, out)) {
            for (Recognition each : recognitions) {
                IssuedDocument certificate = certificate(each);
                all.add(certificate.content());
                em.detach(certificate);
            }
        }
    }

    private List<Recognition> recognitions(long callId, String document, Actor by) {
        Guard.role(by, Role.CITY_OFFICER, Act.ISSUE.name());
        List<Recognition> recognitions = em.createQuery("select r from Recognition r where r.documentNumber = :document"
                + " and r.origin.call.id = :call order by r.certificateNumber", Recognition.class)
                .setParameter("document", document).setParameter("call", callId).getResultList();
        boolean printing = runs.of(callId).stream().anyMatch(run -> run.documentNumber().equals(document) && run.state() != CertificateRun.State.DONE);
        if (recognitions.isEmpty() || printing) {
            throw new UnlawfulAct(Rule.NOT_FOUND, document);
        }
        return recognitions;
    }

    private List<IssuedDocument> papers(long callId, String document) {
        return em.createQuery("select d from IssuedDocument d where d.subject = :subject and d.number = :number and d.state = :current"
                        + " order by d.kind, d.code", IssuedDocument.class)
                .setParameter("subject", "call:" + callId).setParameter("number", document)
                .setParameter("current", IssuedDocument.State.CURRENT).getResultList();
    }

    private IssuedDocument certificate(Recognition recognition) {
        return em.createQuery("select d from IssuedDocument d where d.kind = 'certificate' and d.number = :number and d.creditCode = :credit"
                        + " and d.language = 'zh' order by d.issuedAt desc", IssuedDocument.class)
                .setParameter("number", recognition.certificateNumber()).setParameter("credit", recognition.creditCode())
                .setMaxResults(1).getResultStream().findFirst().orElseThrow(() -> new UnlawfulAct(Rule.NOT_FOUND, recognition.certificateNumber()));
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
