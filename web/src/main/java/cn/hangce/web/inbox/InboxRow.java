package cn.hangce.web.inbox;

import cn.hangce.casework.inbox.WaitingCase;
import cn.hangce.policy.Text;

/**
 * A line of the inbox.
 *
 * @param program its name
 * @param stage   its label in the program’s file
 * @param due     in words, such as 逾期 3 天
 * @param tone    of the badge with these words
 */
public record InboxRow(WaitingCase subject, Text program, Text stage, String due, String tone) {

    public long id() {
        return subject.id();
    }
}
