package cn.hangce.web.office;

import cn.hangce.casework.Panel;
import cn.hangce.casework.PanelMember;
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
        return lines.size() * panel.size();
    }

    public int handedIn() {
        return lines.stream().mapToInt(line -> line.tally().sheets().size()).sum();
    }

    public boolean complete() {
        return handedIn() == expected() && panel.complete();
    }

    /** How many seats have somebody who has accepted. */
    public long accepted() {
        return panel.members().stream().filter(member -> member.state() == PanelMember.State.ACCEPTED).count();
    }

    /**
     * One case before the panel.
     *
     * @param rank 1 for the best; equals share it
     */
    public record Line(int rank, CaseRow row, Tally tally) {

        /** The mean so far, or how many recommend of how many; empty while no sheet is in. */
        public String mean() {
            if (tally.sheets().isEmpty()) {
                return "";
            }
            return tally.sheets().get(0).isVote() ? tally.inFavour() + " / " + tally.sheets().size() : Score.text(tally.meanHundredths());
        }
    }
}
