package cn.hangce.web.office;

import cn.hangce.casework.Panel;
import cn.hangce.casework.ScoreSheet;
import cn.hangce.casework.Tally;
import java.util.List;

/**
 * A panel with its cases and the sheets handed in so far.
 *
 * @param running not concluded yet
 */
public record PanelProgress(Panel panel, List<Line> lines, boolean running) {

    public PanelProgress {
        lines = List.copyOf(lines);
    }

    public int expected() {
        return lines.size() * panel.members().size();
    }

    public int handedIn() {
        return lines.stream().mapToInt(line -> line.tally().sheets().size()).sum();
    }

    public boolean complete() {
        return handedIn() == expected();
    }

    /** One case before the panel. */
    public record Line(CaseRow row, Tally tally) {

        /** The mean so far; empty while no sheet is in. */
        public String mean() {
            return tally.sheets().isEmpty() ? "" : Score.text(tally.meanHundredths());
        }

        public String score(ScoreSheet sheet) {
            return Score.text(sheet.scoreHundredths());
        }
    }
}
