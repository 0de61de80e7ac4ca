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
        if (sheet.recommends() == null) {
            scores(sheet, rows);
        } else {
            rows.add(row("line", labels.say("score.vote"), labels.say(sheet.recommends() ? "score.vote.for" : "score.vote.against")));
        }
        rows.add(row("line", labels.say("score.opinion"), sheet.opinion()));
        Map<String, Object> values = new HashMap<>(stamp.values());
        values.put("issuer", Letter.issuers(labels, sheet));
        values.put("title", sheet.title());
        values.put("number", sheet.number());
        values.put("signature", Letter.signature(labels, sheet));
        return List.of(new Sheet("receipt", values, rows));
    }

    private void scores(ScoreSheetDocument sheet, List<Map<String, Object>> rows) {
        rows.add(row("heading", labels.say("score.criteria"), ""));
        for (ScoreSheetDocument.Score score : sheet.scores()) {
            rows.add(row("line", score.criterion().in(labels.locale()), labels.say("score.points", score.points(), score.weight())));
        }
        rows.add(row("line", labels.say("score.total"), points(sheet.hundredths())));
    }

    private static Map<String, Object> row(String style, String label, String text) {
        return Map.of("style", style, "label", label, "text", text);
    }

    List<Sheet> minutes(ReviewMinutesDocument minutes) {
        Letter letter = new Letter(labels)
                .body("minutes.opening", minutes.basis().regulation(), labels.number(minutes.basis()), minutes.callTitle(), minutes.issuedOn(),
                        minutes.experts().size(), minutes.ranking().size())
                .heading("minutes.panel").body("minutes.experts", String.join("、", minutes.experts())).body("minutes.drawing", minutes.drawing())
                .heading("minutes.result");
        rule(minutes, letter)
                .body("minutes.passed", minutes.passed(), minutes.ranking().size() - minutes.passed())
                .enclosed("minutes.annex");
        List<Map<String, Object>> rows = new ArrayList<>();
        for (RankedFirm each : minutes.ranking()) {
            rows.add(Map.of("line", String.valueOf(rows.size() + 1), "number", each.firm().number(), "name", each.firm().name(),
                    "scores", minutes.vote() == null ? each.hundredths().stream().map(ReviewPapers::points).collect(Collectors.joining(" ")) : votes(each),
                    "mean", points(each.meanHundredths()) + (minutes.vote() == null ? "" : "%"), "result", labels.say(each.passes() ? "ranking.passes" : "ranking.ends")));
        }
        return List.of(letter.sheet(Letter.Head.NONE, minutes, stamp),
                new Sheet("ranking", Map.of("title", labels.say("minutes.list"), "caption", labels.say("firms.caption", rows.size()),
                        "scoresHead", labels.say(minutes.vote() == null ? "ranking.scores" : "ranking.votes"),
                        "meanHead", labels.say(minutes.vote() == null ? "ranking.mean" : "ranking.share")), rows));
    }

    private static Letter rule(ReviewMinutesDocument minutes, Letter letter) {
        if (minutes.vote() == null) {
            return letter.body("minutes.rule", minutes.passMark());
        }
        return minutes.vote().contains("/") ? letter.body("minutes.rule.share", minutes.vote()) : letter.body("minutes.rule.majority");
    }

    private String votes(RankedFirm firm) {
        long inFavour = firm.hundredths().stream().filter(each -> each > 0).count();
        return labels.say("ranking.vote", inFavour, firm.hundredths().size() - inFavour);
    }

    private static String points(int hundredths) {
        return String.format(Locale.ROOT, "%d.%02d", hundredths / 100, hundredths % 100);
    }
}
