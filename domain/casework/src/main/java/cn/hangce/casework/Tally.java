package cn.hangce.casework;

import java.util.List;
import java.util.Locale;

/**
 * The result of a panel for one case: the sheets that its present members have handed in, and what they come to. A vote counts as
 * all or nothing of 100, so that the mean is the share in favour in hundredths of a per cent.
 */
public record Tally(long caseId, List<ScoreSheet> sheets) {

    public Tally {
        sheets = List.copyOf(sheets);
    }

    /** Rounded down; 0 while no sheet is in. */
    public int meanHundredths() {
        return sheets.isEmpty() ? 0 : (int) (sumHundredths() / sheets.size());
    }

    long sumHundredths() {
        return sheets.stream().mapToLong(ScoreSheet::resultHundredths).sum();
    }

    int lowestHundredths() {
        return sheets.stream().mapToInt(ScoreSheet::resultHundredths).min().orElse(0);
    }

    /** How many recommend. */
    public int inFavour() {
        return (int) sheets.stream().filter(ScoreSheet::inFavour).count();
    }

    /** @throws UnlawfulAct unless every seat is taken and every expert of the panel has handed in a sheet */
    void requireComplete(Panel panel, String number) {
        long open = panel.open();
        if (open > 0) {
            throw new UnlawfulAct(Rule.PANEL_INCOMPLETE, number, open);
        }
        long missing = missing(panel);
        if (missing > 0) {
            throw new UnlawfulAct(Rule.SCORES_MISSING, number, missing);
        }
    }

    /** How many experts of the panel have not handed in a sheet. */
    long missing(Panel panel) {
        return panel.members().stream().filter(member -> sheets.stream().noneMatch(sheet -> sheet.expertAccount().equals(member.account()))).count();
    }

    String record() {
        return !sheets.isEmpty() && sheets.get(0).isVote() ? String.format(Locale.ROOT, "推荐 %d 票，不推荐 %d 票", inFavour(), sheets.size() - inFavour())
                : String.format(Locale.ROOT, "平均分 %d.%02d（%d 名专家）", meanHundredths() / 100, meanHundredths() % 100, sheets.size());
    }
}
