package cn.hangce.reporting.folder;

import cn.hangce.casework.Attachment;
import cn.hangce.casework.Case;
import cn.hangce.casework.CaseReading;
import cn.hangce.casework.Notice;
import cn.hangce.casework.Recommendation;
import cn.hangce.casework.Rule;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.files.FileStore;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a case’s whole file as one ZIP: {@code papers/} as issued (PDF, and OFD where there is one), {@code files/} as handed in, {@code facts.csv} with personal
 * ones masked, {@code history.csv}, and {@code index.html} and {@code index.csv} that say what each is and its SHA-256. Has what
 * the reader may see and nothing else; for officials.
 */
@ApplicationScoped
@Transactional
public class CaseFolder {

    @PersistenceContext(unitName = "hangce")
    private EntityManager em;
    @Inject
    private CaseReading reading;
    @Inject
    private DocumentArchive archive;
    @Inject
    private FileStore files;

    /** @throws UnlawfulAct {@link Rule#NOT_FOUND} where there is no such case for this reader */
    public void write(long caseId, Actor by, OutputStream out) throws IOException {
        if (by == null || by.is(Role.APPLICANT) || by.is(Role.EXPERT)) {
            throw new UnlawfulAct(Rule.NOT_FOUND, caseId);
        }
        Case subject = reading.find(caseId, by);
        IndexedZip zip = new IndexedZip(out);
        for (String filed : subjects(subject)) {
            for (IssuedDocument paper : archive.of(filed, by)) {
                zip.add("papers/" + paper.fileName(), paper.title(), paper.number(), paper.issuedOn(), archive.read(paper.code(), by).content());
                if (paper.exchanged()) {
                    zip.add("papers/" + paper.fileName("ofd"), paper.title(), paper.number(), paper.issuedOn(), archive.readForExchange(paper.code(), by));
                }
            }
        }
        int number = 0;
        for (Attachment file : subject.attachments()) {
            String name = String.format(Locale.ROOT, "files/%02d-%s", ++number, file.fileName().replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_"));
            try (InputStream content = files.open(file.sha256())) {
                zip.add(name, file.fileName(), file.materialId(), CaseTables.day(file.attachedAt()), content.readAllBytes());
            }
        }
        zip.add("facts.csv", "申报事项", subject.number(), null, CaseTables.facts(subject));
        zip.add("history.csv", "办理记录", subject.number(), null, CaseTables.history(subject));
        zip.finish(subject.number() + " " + subject.organisationName());
    }

    /** Under what the archive files the papers that name this case. */
    private List<String> subjects(Case subject) {
        List<String> subjects = new ArrayList<>(List.of("case:" + subject.id(), "call:" + subject.call().id()));
        em.createQuery("select n from Notice n where :case member of n.cases", Notice.class).setParameter("case", subject)
                .getResultStream().forEach(notice -> subjects.add("notice:" + notice.id()));
        em.createQuery("select r from Recommendation r where :case member of r.cases", Recommendation.class).setParameter("case", subject)
                .getResultStream().forEach(list -> subjects.add("recommendation:" + list.id()));
        return subjects;
    }
}
