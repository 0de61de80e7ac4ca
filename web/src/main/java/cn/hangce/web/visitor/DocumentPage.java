package cn.hangce.web.visitor;

import cn.hangce.registry.CityClock;
import cn.hangce.web.Library;
import cn.hangce.web.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** One document: what it sets, for whom, what it has to do with others, and what became of each of its clauses. */
@Named("documentPage")
@RequestScoped
public class DocumentPage {

    @Inject
    private Library library;
    @Inject
    private CityClock clock;

    private String id;
    private DocumentFile file;

    public void open() throws NotFound {
        file = new DocumentFile(library.document(String.valueOf(id)).orElseThrow(() -> new NotFound("document")), library, clock.today());
    }

    public DocumentFile getFile() {
        return file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
