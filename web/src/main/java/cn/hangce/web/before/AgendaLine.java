package cn.hangce.web.before;

import cn.hangce.casework.meeting.AgendaItem;
import cn.hangce.policy.Text;
import cn.hangce.web.my.FormField;
import java.util.List;

/**
 * An item of the agenda as the page shows it.
 *
 * @param leaving names of the members who leave the table for it
 * @param finds   what is settled with the approval
 */
public record AgendaLine(AgendaItem item, Text stage, List<String> leaving, List<FormField> finds) {

    public long id() {
        return item.id();
    }
}
