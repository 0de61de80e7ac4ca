package cn.hangce.casework.duplicate;

import cn.hangce.casework.Status;
import cn.hangce.policy.Text;
import cn.hangce.policy.entitlement.Overlap;

/**
 * Something that may be the same project, to be judged by an official.
 *
 * @param ground       why it is shown
 * @param likeness     of the titles, in per cent; 0 where one has none
 * @param caseId       the case here; null where it is on a list of another body
 * @param number       the case’s number; null with it
 * @param organisation who applies or is funded
 * @param title        empty where it has none
 * @param programme    under which it runs
 * @param year         when it was handed in, or funded
 * @param status       of the case; null where it is on a list
 * @param yuan         by which another body funds it; 0 for a case
 * @param clause       that keeps both from being paid; null where it is the same program, or another body’s
 */
public record Hit(Ground ground, int likeness, Long caseId, String number, String organisation, String title, Text programme, int year,
                  Status status, long yuan, Overlap clause) {

    /** Why something is shown; what is stronger stands first. */
    public enum Ground {
        /** The same organisation or leader, and a title much alike. */
        SAME_PROJECT,
        /** A title much alike, whoever applies. */
        ALIKE,
        /** The same leader. */
        SAME_LEADER,
        /** The same organisation. */
        SAME_ORGANISATION
    }

    /** Money has been granted for it. */
    public boolean funded() {
        return status == null || status.granted();
    }
}
