package cn.hangce.reporting.print;

import cn.hangce.policy.Text;
import cn.hangce.reporting.document.Clause;
import cn.hangce.reporting.document.OfficialDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A letter in the making: paragraph after paragraph, then the sheet. Its lines are broken here and set one by one on the page’s grid. */
final class Letter {

    /** How a letter begins (GB/T 9704-2012, 7.2 and 10.1). */
    enum Head {
        /** The issuing body’s name with 文件 in red over a red rule. */
        DOCUMENT,
        /** 函: its name between red double lines. */
        LETTER,
        /** With its title. */
        NONE
    }

    /** The column of the template {@code letter}, its type and the indent of a paragraph: two characters; in points. */
    private static final int WIDTH = 442;
    private static final float SIZE = 15.75f;
    private static final int INDENT = 32;
    /** Where one of two signs beside the other. */
    private static final int HAND = 200;
    private static final float TITLE_SIZE = 22;
    private static final int MOST_TITLE_LINES = 4;
    private static final String TITLE_FONT = "XiaoBiaoSong";
    private static final String HEADING = "heading";
    private static final String SUBHEADING = "subheading";
    private static final Map<String, String> FONTS = Map.of(HEADING, "HeiTi", SUBHEADING, "KaiTi");
    /** Lines of text that go to the next page with the signature if that does not fit: no page has a signature alone. */
    private static final int WITH_SIGNATURE = 2;
    private static final String NUMERALS = "一二三四五六七八九十";

    private final Labels labels;
    private int sections;
    private int enclosed;
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> after = new ArrayList<>();

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

    Letter subheading(String key, Object... gaps) {
        return add(SUBHEADING, labels.say(key, gaps));
    }

    Letter body(String key, Object... gaps) {
        return add("body", labels.say(key, gaps));
    }

    /** What is enclosed (附件说明), a line below the text. */
    Letter enclosed(String key, Object... gaps) {
        int before = lines.size();
        lines.add(Line.BLANK);
        body(key, gaps);
        enclosed = lines.size() - before;
        return this;
    }

    /** A paragraph in somebody’s own words; their line breaks are kept. */
    Letter words(String text) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> add("body", line.strip()));
        return this;
    }

    /** A remark in brackets below the date (附注). */
    Letter remark(String key) {
        after.add(new Line("body", false, labels.say(key), ""));
        return this;
    }

    /** Line by line, since the lines are broken here; all but the last of a paragraph are stretched to the margin. */
    private Letter add(String style, String text) {
        String font = FONTS.getOrDefault(style, "FangSong");
        List<String> broken = Lines.of(text, font, SIZE, WIDTH, style.equals("plain") ? 0 : INDENT);
        for (int i = 0; i < broken.size(); i++) {
            boolean stretched = i < broken.size() - 1 && !font.equals("HeiTi");
            lines.add(new Line(i == 0 ? style : FONTS.containsKey(style) ? style + "-line" : "plain", stretched, broken.get(i), ""));
        }
        return this;
    }

    /** @param other what stands on the left of two */
    private record Line(String style, boolean stretched, String text, String other) {

        static final Line BLANK = of("blank", "");

        static Line of(String style, String text) {
            return new Line(style, false, text, "");
        }

        boolean heads() {
            return style.startsWith(HEADING) || style.startsWith(SUBHEADING);
        }
    }

    Sheet sheet(Head head, OfficialDocument document, Stamp stamp) {
        Map<String, Object> values = new HashMap<>(stamp.values());
        values.put("head", head == Head.LETTER ? "letter" : "");
        values.put("number", document.number());
        if (head != Head.NONE) {
            String body = document.issuers().get(0).in(labels.locale());
            values.put("mark", head == Head.DOCUMENT ? labels.say("mark", body) : body);
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        int block = opening(head, document, rows);
        List<Line> closing = closing(document);
        int kept = Math.max(0, lines.size() - enclosed - WITH_SIGNATURE);
        for (int i = 0; i < lines.size(); i++) {
            boolean joined = i > kept || i > 0 && lines.get(i - 1).heads();
            block = joined ? block : block + 1;
            rows.add(row(lines.get(i), block));
        }
        for (Line line : closing) {
            rows.add(row(line, block));
        }
        return new Sheet("letter", values, rows);
    }

    /** The head and the title; with a blank line below it, and its number where the head has none. */
    private int opening(Head head, OfficialDocument document, List<Map<String, Object>> rows) {
        if (head != Head.NONE) {
            rows.add(row(Line.of(head == Head.DOCUMENT ? "head-document" : "head-letter", ""), 0));
        }
        List<String> title = Lines.title(document.title(), TITLE_FONT, TITLE_SIZE, WIDTH);
        rows.add(row(Line.of("title-" + Math.min(title.size(), MOST_TITLE_LINES), String.join("\n", title)), 0));
        rows.add(row(head == Head.NONE && !document.number().isEmpty() ? Line.of("sub", document.number()) : Line.BLANK, 0));
        return 0;
    }

    /** One body signs over the date; of several, each has room for its seal, and the last one signs over the date. */
    private List<Line> closing(OfficialDocument document) {
        List<String> bodies = document.issuers().stream().map((Text issuer) -> issuer.in(labels.locale())).toList();
        String date = labels.date(document.issuedOn());
        List<Line> closing = new ArrayList<>();
        if (!document.parties().isEmpty()) {
            closing.addAll(hands(document.parties().stream().map(each -> String.join("\n",
                    Lines.title(each.party().in(labels.locale()), "FangSong", SIZE, HAND)) + "\n" + labels.date(each.on())).toList()));
        } else if (bodies.size() == 1) {
            closing.add(Line.of("signature", bodies.get(0) + "\n" + date));
        } else {
            // Each has two lines, so that the names stand on one.
            int last = bodies.size() - 1;
            closing.addAll(hands(IntStream.rangeClosed(0, last)
                    .mapToObj(i -> bodies.get(i) + "\n" + (i == last ? date : "\u3000")).toList()));
        }
        closing.addAll(after);
        return closing;
    }

    /** Two beside each other, the odd one on the right. */
    private static List<Line> hands(List<String> hands) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < hands.size(); i += 2) {
            boolean two = i + 1 < hands.size();
            lines.add(new Line(i == 0 ? "signatures" : "signatures-more", false, hands.get(two ? i + 1 : i), two ? hands.get(i) : ""));
        }
        return lines;
    }

    private static Map<String, Object> row(Line line, int block) {
        return Map.of("style", line.style(), "stretched", line.stretched(), "text", line.text(), "other", line.other(), "block", block);
    }

    /** The issuing bodies, one below the other, and the date. */
    static String signature(Labels labels, OfficialDocument document) {
        return issuers(labels, document) + "\n" + labels.date(document.issuedOn());
    }

    static String issuers(Labels labels, OfficialDocument document) {
        return document.issuers().stream().map((Text issuer) -> issuer.in(labels.locale())).collect(Collectors.joining("\n"));
    }
}
