package cn.hangce.web.visitor;

import cn.hangce.policy.Regulation;
import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import cn.hangce.web.Language;
import cn.hangce.web.Library;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All documents, and the search among them. Forty of them are read at once. */
@Named("documentsPage")
@RequestScoped
public class DocumentsPage {

    /** What is in force first; the newest before the older ones. */
    private static final Comparator<DocumentLine> ORDER = Comparator.comparing(DocumentLine::term)
            .thenComparing(line -> line.document().issued(), Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(line -> line.document().id());

    @Inject
    private Library library;
    @Inject
    private CityClock clock;
    @Inject
    private Language language;

    private String text;
    private String family;
    private String body;
    private String on;
    private List<DocumentLine> found;
    private List<FamilyCount> families;

    public DocumentQuery getQuery() {
        return new DocumentQuery(text, family, body, on);
    }

    public List<DocumentLine> getFound() {
        if (found == null) {
            LocalDate today = clock.today();
            found = fitting(getQuery()).map(document -> DocumentLine.of(document, library, today)).sorted(ORDER).toList();
        }
        return found;
    }

    private Stream<Regulation> fitting(DocumentQuery query) {
        return library.documents().stream().filter(query::fits);
    }

    public List<FamilyCount> getFamilies() {
        if (families == null) {
            families = FamilyCount.of(library.documents().stream().map(Regulation::family).toList(),
                    fitting(getQuery().in("")).map(Regulation::family).toList(), id -> getQuery().in(id).parameters());
        }
        return families;
    }

    /** Names to choose from: who issued a document, or answers for something in one, in the reader’s language. */
    public List<String> getBodies() {
        return library.documents().stream().map(DocumentQuery::bodies).flatMap(List::stream).map(this::inWords).distinct().sorted().toList();
    }

    private String inWords(Text name) {
        return name.in(language.getLocale());
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getFamily() {
        return family;
    }

    public void setFamily(String family) {
        this.family = family;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
