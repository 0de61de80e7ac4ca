package cn.hangce.web.visitor;

import cn.hangce.policy.Agenda;
import cn.hangce.policy.Clause;
import cn.hangce.policy.PublicBody;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Text;
import cn.hangce.policy.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody looks for among the documents. Nothing is never wrong: what is empty, or no day, leaves out nothing.
 *
 * @param text   words that must all occur in title, number, issuers or the clauses’ summaries, in either language
 * @param family a family’s id
 * @param body   words in the name of one that issued it, or answers for something in it
 * @param on     a day on which it is in force, such as 2022-05-20
 */
public record DocumentQuery(String text, String family, String body, String on) {

    public DocumentQuery {
        text = Words.typed(text);
        family = Words.typed(family);
        body = Words.typed(body);
        on = Day.text(on);
    }

    boolean fits(Regulation document) {
        return (family.isEmpty() || family.equals(document.family()))
                && Day.of(on).map(day -> Term.of(document, day) == Term.NOW).orElse(true)
                && (body.isEmpty() || bodies(document).stream().anyMatch(name -> Words.occur(body, List.of(name))))
                && occurs(document);
    }

    private boolean occurs(Regulation document) {
        List<Text> texts = new ArrayList<>(document.issuers());
        texts.add(document.title());
        document.clauses().stream().map(Clause::summary).forEach(texts::add);
        return Words.occur(text, texts, document.heading().numbers().toArray(String[]::new));
    }

    /** Those that issued a document, that it makes answer for something, or that lead or support one of its tasks. */
    static List<Text> bodies(Regulation document) {
        Stream<Text> tasks = document.agenda().tasks().stream().flatMap(task -> Stream.concat(task.lead().stream(), task.support().stream()))
                .distinct().map(DocumentQuery::name);
        return Stream.of(document.issuers().stream(), document.agenda().bodies().stream().map(Agenda.Body::name), tasks)
                .flatMap(each -> each).distinct().toList();
    }

    /** A body by the short name that files use. */
    static Text name(String body) {
        return Vocabulary.standard().body(body).map(PublicBody::label).orElseGet(() -> new Text(body, body));
    }

    /** The same among the documents of one family; of all where it is empty. */
    public DocumentQuery in(String otherFamily) {
        return new DocumentQuery(text, otherFamily, body, on);
    }

    /** As it stands in an address, after the question mark; nothing where nothing is asked for. */
    public String parameters() {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("q", text);
        given.put("family", family);
        given.put("body", body);
        given.put("on", on);
        return Words.parameters(given);
    }
}
