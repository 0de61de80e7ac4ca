package cn.hangce.web;

import cn.hangce.policy.Regulation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where a citation leads: to the clause in the outline of its document. */
@Named("citations")
@ApplicationScoped
public class Citations {

    /** The page of a document, from the root of the house; its id follows. */
    public static final String PAGE = "/policy-document.xhtml?id=";

    @Inject
    private Library library;

    /** The name of a clause within the page of its document. */
    public static String anchor(String clause) {
        return "c-" + clause;
    }

    /**
     * The address of the clause, the first where the citation names several; the document’s page where its outline has no such
     * clause.
     *
     * @param document its number or id
     * @return from the root of the house; null where the library has no such document
     */
    public String link(String document, String citation) {
        return document == null || document.isEmpty() ? null
                : library.document(document).map(regulation -> link(regulation, citation)).orElse(null);
    }

    /** What is written before the clause: the document’s number; nothing where none is printed and the link alone must do. */
    public String number(String document) {
        return document == null ? "" : library.document(document).map(regulation -> regulation.printedNumber().orElse("")).orElse(document);
    }

    static String link(Regulation regulation, String citation) {
        return PAGE + regulation.id()
                + regulation.clause(String.valueOf(citation)).map(clause -> "#" + anchor(clause.cite())).orElse("");
    }
}
