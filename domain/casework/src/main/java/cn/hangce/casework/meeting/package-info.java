/**
 * The meeting that decides (document 29, 第七条(六): 局办公会议审议; document 34, 四.1; and others that leave a decision to a meeting): its
 * agenda, who sat at the table, what was resolved, and its minutes. None of the texts prints a quorum; more than half of those
 * entitled must be there.
 */
package cn.hangce.casework.meeting;
