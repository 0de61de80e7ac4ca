package cn.hangce.web.api;

import cn.hangce.casework.Refusal;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.policy.InvalidFacts;
import cn.hangce.security.AccessDenied;
import cn.hangce.web.Bundles;
import cn.hangce.web.failure.Reference;
import cn.hangce.web.failure.Refusals;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.WebApplicationException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A problem document (RFC 9457): what is wrong, where, and what to do.
 *
 * @param status    the status of the answer
 * @param name      the kind of problem, the last part of its type
 * @param title     the kind in words
 * @param detail    this problem in words
 * @param errors    problems of single facts; empty where there are none
 * @param reference for faults of the machine, the number under which the log tells the rest; else null
 */
record ProblemDocument(int status, String name, String title, String detail, List<JsonObject> errors, Reference reference) {

    private static final String BUNDLE = "api";

    /** The problem that a failure means to the one who asked. */
    static ProblemDocument of(Throwable failure, Locale reader) {
        if (failure instanceof BadRequest bad) {
            return new ProblemDocument(bad.status(), bad.problem(), title(bad.status(), reader),
                    Bundles.text(reader, BUNDLE, bad.problem(), bad.args()), List.of(), null);
        }
        Optional<InvalidFacts> facts = Refusals.find(failure, InvalidFacts.class);
        if (facts.isPresent()) {
            return ofFacts(facts.get(), reader);
        }
        Optional<Refusal> refusal = Refusals.find(failure, Refusal.class);
        if (refusal.isPresent()) {
            int status = status(refusal.get());
            String name = refusal.get().ruleName().toLowerCase(Locale.ROOT).replace('_', '-').replace('.', ':');
            return new ProblemDocument(status, name, title(status, reader), refusal.get().message(reader), List.of(), null);
        }
        List<String> sentences = Refusals.sentences(failure, reader);
        if (!sentences.isEmpty()) {
            return new ProblemDocument(409, "refused", title(409, reader), String.join(" ", sentences), List.of(), null);
        }
        if (failure instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            int status = web.getResponse().getStatus();
            return new ProblemDocument(status, "http-" + status, title(status, reader), detail(status, reader), List.of(), null);
        }
        int status = Refusals.isDatabaseGone(failure) ? 503 : 500;
        return new ProblemDocument(status, status == 503 ? "database-gone" : "failure", title(status, reader),
                detail(status, reader), List.of(), Reference.next());
    }

    private static int status(Refusal refusal) {
        if (refusal instanceof UnlawfulAct act) {
            return switch (act.rule()) {
                case NOT_FOUND -> 404;
                case NOT_YOUR_ROLE, NOT_YOUR_ORGANISATION, NOT_YOUR_DISTRICT, NOT_ON_PANEL, DECIDED_BY_REVIEWER -> 403;
                case FILE_TOO_LARGE -> 413;
                case FILE_TYPE -> 415;
                default -> 409;
            };
        }
        return refusal instanceof AccessDenied ? 403 : 409;
    }

    private static ProblemDocument ofFacts(InvalidFacts invalid, Locale reader) {
        List<JsonObject> errors = invalid.problems().stream().map(problem -> Json.createObjectBuilder()
                .add("fact", problem.fact()).add("code", problem.code()).add("detail", problem.message().in(reader)).build()).toList();
        String names = String.join(", ", invalid.problems().stream().map(problem -> problem.fact()).distinct().toList());
        return new ProblemDocument(400, "invalid-facts", title(400, reader),
                Bundles.text(reader, BUNDLE, "invalid-facts", names), errors, null);
    }

    private static String detail(int status, Locale reader) {
        return switch (status) {
            case 404, 405, 406, 415, 500, 503 -> Bundles.text(reader, BUNDLE, "detail." + status);
            default -> title(status, reader);
        };
    }

    private static String title(int status, Locale reader) {
        return switch (status) {
            case 400, 401, 403, 404, 405, 406, 409, 413, 415, 429, 500, 503 -> Bundles.text(reader, BUNDLE, "title." + status);
            default -> Bundles.text(reader, BUNDLE, "title.400");
        };
    }

    /** The document’s own text. */
    String json() {
        JsonObjectBuilder document = Json.createObjectBuilder().add("type", "urn:hangce:problem:" + name).add("title", title)
                .add("status", status).add("detail", detail);
        if (!errors.isEmpty()) {
            JsonArrayBuilder list = Json.createArrayBuilder();
            errors.forEach(list::add);
            document.add("errors", list);
        }
        if (reference != null) {
            document.add("reference", reference.text());
        }
        return document.build().toString();
    }
}
