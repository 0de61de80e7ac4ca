package cn.hangce.web.document;

import cn.hangce.reporting.archive.DocumentArchive;
import cn.hangce.reporting.archive.IssuedDocument;
import cn.hangce.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lists of issued documents for pages; only what the reader may open. */
@Named("papers")
@RequestScoped
public class Papers {

    @Inject
    private DocumentArchive archive;
    @Inject
    private CurrentActor current;
    private final Map<String, List<IssuedDocument>> bySubject = new HashMap<>();

    /** @param subject as the archive files it: {@code call:12}, {@code case:45}, {@code notice:3}, {@code recommendation:7} */
    public List<IssuedDocument> of(String subject) {
        return bySubject.computeIfAbsent(subject, wanted -> archive.of(wanted, current.actor()));
    }

    /** Those issued to the reader’s own organisation. */
    public List<IssuedDocument> getMine() {
        return bySubject.computeIfAbsent("", none -> archive.issuedTo(current.actor()));
    }
}
