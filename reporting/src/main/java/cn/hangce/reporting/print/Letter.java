package cn.hangce.reporting.print;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.OfficialDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A letter in the making: paragraph after paragraph, then the sheet. */
final class Letter {

    /** The column and the type of the template {@code letter}, in points. */
    private static final float WIDTH = 442;
    private static final float SIZE = 16;
    private static final float INDENT = 32;
    private static final String HEADING = "heading";
    /** Lines that go to the next page with the signature if that does not fit. */
    private static final int WITH_SIGNATURE = 2;
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Labels labels;
    private int sections;
    private final List<Line> lines = new ArrayList<>();

    Letter(Labels labels) {
        this.labels = labels;
    }

    /** To whom it goes; begins at the margin. */
    Letter recipients(String text) {
        return add("plain", text);
    }

    /** A heading with the next number. */
    Letter section(String key) {
        sections++;
        Object number = labels.inEnglish() ? sections : NUMERALS.substring(sections - 1, sections);
        return add(HEADING, labels.say("section", number, labels.say(key)));
    }

    /** Points with their numbers; nothing where there are none. */
    Letter clauses(List<Clause> clauses) {
        int number = 0;
        for (Clause clause : clauses) {
            String note = clause.note().in(labels.locale());
            body("clause", ++number, clause.label(), note.isEmpty() ? "" : labels.say("clause.note", note),
                    clause.cite().isEmpty() ? "" : labels.say("clause.cite", clause.cite()));
        }
        return this;
    }

    Letter heading(String key, Object... gaps) {
        return add(HEADING, labels.say(key, gaps));
    }

    Letter body(String key, Object... gaps) {
        return add("body", labels.say(key, gaps));
    }

    /** A paragraph in somebody’s own words; their line breaks are kept. */
    Letter words(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add("body", line.strip()));
        return this;
    }

    /** Line by line, since the lines are broken here; all but the last of a paragraph are stretched to the margin. */
    private Letter add(String style, String text) {
        boolean heading = style.equals(HEADING);
        List<String> broken = Lines.of(text, SIZE, heading, WIDTH, style.equals("plain") ? 0 : INDENT);
        for (int i = 0; i < broken.size(); i++) {
            boolean stretched = style.equals("body") && i < broken.size() - 1;
            lines.add(new Line(i == 0 ? style : heading ? HEADING + "-line" : "line", stretched, broken.get(i)));
        }
        return this;
    }

    private record Line(String style, boolean stretched, String text) {
    }

    /** A block stays on one page: a heading with the line after it, the last lines with the signature. */
    private List<Map<String, Object>> rows() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int block = 0;
        int closing = lines.size() - WITH_SIGNATURE;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean joined = i > closing || i > 0 && lines.get(i - 1).style().startsWith(HEADING);
            block = joined ? block : block + 1;
            rows.add(Map.of("style", line.style(), "stretched", line.stretched(), "text", line.text(), "block", block,
                    "closing", i == lines.size() - 1));
        }
        return rows;
    }

    /** With the red mark and rule of a document that goes to the public. */
    Sheet withMark(OfficialDocument document, Stamp stamp) {
        Map<String, Object> values = values(document, stamp);
        values.put("mark", labels.say("mark", issuers(labels, document)));
        return new Sheet("letter", values, rows());
    }

    Sheet plain(OfficialDocument document, Stamp stamp) {
        return new Sheet("letter", values(document, stamp), rows());
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
