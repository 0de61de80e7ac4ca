package cn.hangce.web.admin;

import cn.hangce.casework.FullTexts;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import cn.hangce.registry.Actor;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Notes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/** Imports the full texts of documents, to be read beside their outlines. */
@Named("textsPage")
@RequestScoped
public class TextsPage {

    @Inject
    private FullTexts texts;
    @Inject
    private ProgramLibrary library;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail trail;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Notes notes;

    private String documentId;
    private Part file;
    private Map<String, Instant> imported;

    public Collection<Regulation> getDocuments() {
        return library.regulations().stream().sorted(Comparator.comparing(Regulation::id)).toList();
    }

    /** Since when each document’s text is here, by document id. */
    public Map<String, Instant> getImported() {
        if (imported == null) {
            imported = texts.imported();
        }
        return imported;
    }

    public String importFile() throws IOException {
        Actor administrator = current.require(Permission.PUBLISH_PROGRAMS);
        try (InputStream content = file.getInputStream()) {
            texts.importText(documentId, new String(content.readAllBytes(), StandardCharsets.UTF_8), administrator);
        }
        trail.administered(administrator, "full text of document " + documentId);
        return notes.next("/admin/texts", bundles.text("admin", "texts.was.imported", format.text(library.regulation(documentId).orElseThrow().title())));
    }

    public String getDocumentId() {
        return documentId;
    }

    public void setDocumentId(String documentId) {
        this.documentId = documentId;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
