package cn.hangce.web.inbox;

import cn.hangce.casework.inbox.Inbox;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** How many cases of the reader’s office are past their day, for the navigation. */
@Named("inboxMark")
@RequestScoped
public class InboxMark {

    @Inject
    private Inbox inbox;
    @Inject
    private CurrentActor current;

    private Integer overdue;

    /** 0 for whoever has no inbox; at most {@link Inbox#MOST}. */
    public int getOverdue() {
        if (overdue == null) {
            overdue = isThere() ? inbox.overdue(current.actor()) : 0;
        }
        return overdue;
    }

    public boolean isThere() {
        return current.may(Permission.WORK_STAGES);
    }
}
