package cn.hangce.reporting.print;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.OfficialDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A letter in the making: paragraph after paragraph, then the sheet. */
final class Letter {

    private final Labels labels;
    private final List<Map<String, Object>> paragraphs = new ArrayList<>();

    Letter(Labels labels) {
        this.labels = labels;
    }

    /** To whom it goes; begins at the margin. */
    Letter recipients(String text) {
        return add("plain", text);
    }

    Letter heading(String key, Object... gaps) {
        return add("heading", labels.say(key, gaps));
    }

    Letter body(String key, Object... gaps) {
        return add("body", labels.say(key, gaps));
    }

    /** A paragraph in somebody’s own words; their line breaks are kept. */
    Letter words(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add("body", line.strip()));
        return this;
    }

    private Letter add(String style, String text) {
        paragraphs.add(Map.of("style", style, "text", text));
        return this;
    }

    /** With the red mark and rule of a document that goes to the public. */
    Sheet withMark(OfficialDocument document, Stamp stamp) {
        Map<String, Object> values = values(document, stamp);
        values.put("mark", labels.say("mark", issuers(labels, document)));
        return new Sheet("letter", values, paragraphs);
    }

    Sheet plain(OfficialDocument document, Stamp stamp) {
        return new Sheet("letter", values(document, stamp), paragraphs);
    }

    private Map<String, Object> values(OfficialDocument document, Stamp stamp) {
        Map<String, Object> values = new HashMap<>(stamp.values());
        values.put("title", document.title());
        values.put("number", document.number());
        values.put("signature", signature(labels, document));
        return values;
    }

    /** The issuing bodies, one below the other, and the date. */
    static String signature(Labels labels, OfficialDocument document) {
        return issuers(labels, document) + "\n" + labels.date(document.issuedOn());
    }

    static String issuers(Labels labels, OfficialDocument document) {
        return document.issuers().stream().map((Text issuer) -> issuer.in(labels.locale())).collect(Collectors.joining("\n"));
    }
}
