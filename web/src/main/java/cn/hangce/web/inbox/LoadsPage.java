package cn.hangce.web.inbox;

import cn.hangce.casework.inbox.Inbox;
import cn.hangce.casework.inbox.InboxFilter;
import cn.hangce.casework.inbox.InboxTab;
import cn.hangce.casework.inbox.Load;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** How many cases wait for which kind of work and how that lies to their due days: the reader’s own office’s, and elsewhere. */
@Named("loadsPage")
@RequestScoped
public class LoadsPage {

    private static final double WHOLE = 100;

    @Inject
    private Inbox inbox;
    @Inject
    private CurrentActor current;

    private List<Load> own;
    private List<Load> elsewhere;

    /**
     * A piece of a bar, in hundredths of the longest one.
     *
     * @param age which part it is: {@code long-overdue}, {@code overdue}, {@code week}, {@code later} or {@code open}
     */
    public record Piece(String age, double from, double width) {
    }

    public void open() {
        current.require(Permission.WORK_STAGES);
    }

    public List<Load> getOwn() {
        if (own == null) {
            own = inbox.loads(InboxTab.GROUP, InboxFilter.NONE, current.require(Permission.WORK_STAGES));
        }
        return own;
    }

    public List<Load> getElsewhere() {
        if (elsewhere == null) {
            elsewhere = inbox.loads(InboxTab.OTHERS, InboxFilter.NONE, current.require(Permission.WORK_STAGES));
        }
        return elsewhere;
    }

    /** The bar of one line beside the longest of its table. */
    public List<Piece> pieces(Load load, List<Load> all) {
        double most = all.stream().mapToLong(Load::cases).max().orElse(1);
        List<Piece> pieces = new ArrayList<>();
        double from = 0;
        long[] parts = {load.longOverdue(), load.overdue(), load.week(), load.later(), load.open()};
        String[] ages = {"long-overdue", "overdue", "week", "later", "open"};
        for (int i = 0; i < parts.length; i++) {
            double width = parts[i] / most * WHOLE;
            pieces.add(new Piece(ages[i], from, width));
            from += width;
        }
        return pieces;
    }
}
