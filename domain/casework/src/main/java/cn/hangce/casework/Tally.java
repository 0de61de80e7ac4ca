package cn.hangce.casework;

import java.util.List;
import java.util.Locale;

/**
 * The result of a panel for one case: the sheets handed in, and their mean in hundredths of a point, rounded down.
 */
public record Tally(long caseId, List<ScoreSheet> sheets) {

    public Tally {
        sheets = List.copyOf(sheets);
    }

    /** 0 while no sheet is in. */
    public int meanHundredths() {
        return sheets.isEmpty() ? 0 : (int) (sheets.stream().mapToLong(ScoreSheet::scoreHundredths).sum() / sheets.size());
    }

    /** @throws UnlawfulAct {@link Rule#SCORES_MISSING} unless every expert of the panel has handed in a sheet */
    void requireComplete(Panel panel, String number) {
        long missing = panel.members().stream()
                .filter(member -> sheets.stream().noneMatch(sheet -> sheet.expertAccount().equals(member.account()))).count();
        if (missing > 0) {
            throw new UnlawfulAct(Rule.SCORES_MISSING, number, missing);
        }
    }

    String record() {
        return String.format(Locale.ROOT, "平均分 %d.%02d（%d 名专家）", meanHundredths() / 100, meanHundredths() % 100, sheets.size());
    }
}
