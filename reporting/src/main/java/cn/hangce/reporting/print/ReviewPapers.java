package cn.hangce.reporting.print;

import cn.hangce.reporting.document.ReviewMinutesDocument;
import cn.hangce.reporting.document.ReviewMinutesDocument.RankedFirm;
import cn.hangce.reporting.document.ScoreSheetDocument;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The papers of the expert review: each expert’s sheet, and the minutes with the ranking. */
final class ReviewPapers {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Labels labels;
    private final Stamp stamp;

    ReviewPapers(Labels labels, Stamp stamp) {
        this.labels = labels;
        this.stamp = stamp;
    }

    List<Sheet> sheet(ScoreSheetDocument sheet) {
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(row("line", labels.say("findings.case"), sheet.caseNumber()));
        rows.add(row("line", labels.say("score.firm"), sheet.firm()));
        rows.add(row("line", labels.say("receipt.program"), sheet.program().in(labels.locale())));
        rows.add(row("line", labels.say("receipt.call"), sheet.callTitle()));
        rows.add(row("line", labels.say("score.expert"), sheet.expert()));
        rows.add(row("line", labels.say("score.time"), labels.date(sheet.issuedOn()) + " " + TIME.format(sheet.handedIn())));
        rows.add(row("heading", labels.say("score.criteria"), ""));
        for (ScoreSheetDocument.Score score : sheet.scores()) {
            rows.add(row("line", score.criterion().in(labels.locale()), labels.say("score.points", score.points(), score.weight())));
        }
        rows.add(row("line", labels.say("score.total"), points(sheet.hundredths())));
        rows.add(row("line", labels.say("score.opinion"), sheet.opinion()));
        Map<String, Object> values = new HashMap<>(stamp.values());
        values.put("issuer", Letter.issuers(labels, sheet));
        values.put("title", sheet.title());
        values.put("number", sheet.number());
        values.put("signature", Letter.signature(labels, sheet));
        return List.of(new Sheet("receipt", values, rows));
    }

    private static Map<String, Object> row(String style, String label, String text) {
        return Map.of("style", style, "label", label, "text", text);
    }

    List<Sheet> minutes(ReviewMinutesDocument minutes) {
        Letter letter = new Letter(labels)
                .body("minutes.opening", minutes.basis().regulation(), labels.number(minutes.basis()), minutes.callTitle(), minutes.issuedOn(),
                        minutes.experts().size(), minutes.ranking().size())
                .heading("minutes.panel").body("minutes.experts", String.join("、", minutes.experts())).body("minutes.drawing", minutes.drawing())
                .heading("minutes.result").body("minutes.rule", minutes.passMark())
                .body("minutes.passed", minutes.passed(), minutes.ranking().size() - minutes.passed())
                .enclosed("minutes.annex");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RankedFirm each : minutes.ranking()) {
            rows.add(Map.of("line", String.valueOf(rows.size() + 1), "number", each.firm().number(), "name", each.firm().name(),
                    "scores", each.hundredths().stream().map(ReviewPapers::points).collect(Collectors.joining(" ")),
                    "mean", points(each.meanHundredths()), "result", labels.say(each.passes() ? "ranking.passes" : "ranking.ends")));
        }
        return List.of(letter.sheet(Letter.Head.NONE, minutes, stamp),
                new Sheet("ranking", Map.of("title", labels.say("minutes.list"), "caption", labels.say("firms.caption", rows.size())), rows));
    }

    private static String points(int hundredths) {
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }
}
