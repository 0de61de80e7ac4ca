package cn.hangce.web.api;

import cn.hangce.policy.Coverage;
import cn.hangce.policy.Program;
import cn.hangce.policy.ProgramLibrary;
import cn.hangce.policy.Regulation;
import cn.hangce.policy.Rule;
import cn.hangce.policy.Tie;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The shapes of documents and rules in the API’s answers. What is not printed is absent, never null. */
final class DocumentShapes {

    private DocumentShapes() {
    }

    static JsonObject summary(Regulation regulation, ProgramLibrary library) {
        JsonObjectBuilder shape = Json.createObjectBuilder().add("id", regulation.id());
        regulation.printedNumber().ifPresent(number -> shape.add("number", number));
        shape.add("title", Shapes.both(regulation.title()));
        JsonArrayBuilder issuers = Json.createArrayBuilder();
        regulation.issuers().forEach(issuer -> issuers.add(Shapes.both(issuer)));
        shape.add("issuers", issuers);
        Shapes.addIfKnown(shape, "issued", regulation.issued());
        return shape.add("validity", Shapes.validity(regulation.term())).add("family", regulation.family())
                .add("counts", Shapes.value(counts(regulation, library))).build();
    }

    private static Map<String, Object> counts(Regulation regulation, ProgramLibrary library) {
        return Map.of("programs", library.programsOf(regulation).size(), "rules", library.rulesOf(regulation).size(),
                "targets", regulation.agenda().targets().size(), "tasks", regulation.agenda().tasks().size(),
                "systems", regulation.agenda().systems().size(), "clauses", regulation.clauses().size());
    }

    static JsonObject whole(Regulation regulation, ProgramLibrary library) {
        JsonObjectBuilder shape = Json.createObjectBuilder(summary(regulation, library));
        ((JsonObject) Shapes.value(regulation.asMap())).forEach((key, value) -> {
            if (!key.equals("number") && !key.equals("valid")) {
                shape.add(key, value);
            }
        });
        JsonArrayBuilder ties = Json.createArrayBuilder();
        library.tiesOf(regulation).forEach(tie -> ties.add(tie(tie)));
        return shape.add("programs", ids(library.programsOf(regulation).stream().map(Program::id).toList()))
                .add("rules", ids(library.rulesOf(regulation).stream().map(Rule::id).toList())).add("ties", ties).build();
    }

    private static JsonArrayBuilder ids(List<String> ids) {
        return Json.createArrayBuilder(ids);
    }

    private static JsonObjectBuilder tie(Tie tie) {
        return Json.createObjectBuilder().add("kind", tie.kind()).add("direction", tie.outgoing() ? "outgoing" : "incoming")
                .add("document", tie.other()).add("cite", tie.cite()).add("label", Shapes.both(tie.label()))
                .add("programs", Json.createArrayBuilder(tie.programs()));
    }

    static JsonObject coverage(Coverage coverage, Locale reader) {
        JsonArrayBuilder clauses = Json.createArrayBuilder();
        for (Coverage.Entry entry : coverage.entries()) {
            JsonObjectBuilder clause = Json.createObjectBuilder().add("cite", entry.cite()).add("kind", Shapes.value(entry.kind()))
                    .add("where", Json.createArrayBuilder(entry.where())).add("summary", entry.summary().in(reader));
            if (!entry.why().zh().isEmpty()) {
                clause.add("why", entry.why().in(reader));
            }
            clauses.add(clause);
        }
        return Json.createObjectBuilder().add("clauses", clauses).add("accounted", coverage.accounted()).add("total", coverage.total()).build();
    }

    static JsonObject rule(Rule rule) {
        return Json.createObjectBuilder().add("id", rule.id()).add("name", Shapes.both(rule.name())).add("document", rule.document())
                .add("document_id", rule.regulation().id()).add("family", rule.family()).add("cite", rule.cite())
                .add("returns", rule.returns()).add("facts", Json.createArrayBuilder(rule.facts())).add("version", rule.version()).build();
    }
}
