package cn.hangce.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * Where something stands in the regulation, as {@code hc:cite} shows it. A page may cite hundreds of clauses, so that each is
 * one component that asks once for what it is given, and not a dozen.
 */
@FacesComponent(Cite.TYPE)
public class Cite extends UINamingContainer {

    /** What the tag’s file calls it. */
    public static final String TYPE = "cn.hangce.web.Cite";

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        if (!isRendered()) {
            return;
        }
        String shown = given("document");
        String clause = given("clause");
        Citations citations = bean(context, "citations", Citations.class);
        String link = citations.link(shown.isEmpty() ? given("in") : shown, clause);
        boolean aside = link != null && bean(context, "me", Me.class).isSignedOn();
        ResponseWriter page = context.getResponseWriter();
        page.startElement("cite", this);
        page.writeAttribute("class", "cite", null);
        page.writeAttribute("title", bean(context, "c", ResourceBundle.class).getString(aside ? "cite.aside" : "cite"), null);
        if (link != null) {
            page.startElement("a", this);
            page.writeAttribute("target", aside ? "_blank" : "_self", null);
            page.writeAttribute("href", context.getExternalContext().getRequestContextPath() + link, null);
        }
        String number = citations.number(shown);
        page.writeText(number.isEmpty() ? clause : number + " " + clause, null);
        if (link != null) {
            page.endElement("a");
        }
        page.endElement("cite");
    }

    /** As a page finds it: CDI.current() looks through the whole stack of calls each time. */
    private static <T> T bean(FacesContext context, String name, Class<T> type) {
        return type.cast(context.getELContext().getELResolver().getValue(context.getELContext(), null, name));
    }

    private String given(String attribute) {
        return Objects.toString(getAttributes().get(attribute), "");
    }
}
