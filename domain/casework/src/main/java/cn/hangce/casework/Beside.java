package cn.hangce.casework;

import java.time.LocalDate;

/**
 * What stands beside a case and may keep it where it is.
 *
 * @param notice  on which it stands now; null where it is on none
 * @param panel   before which it was put; null where it was put before none
 * @param tally   of the sheets that are in while the panel sits; null otherwise
 * @param meeting the day of the meeting that has it on its open agenda; null where none has
 */
record Beside(Notice notice, Panel panel, Tally tally, LocalDate meeting) {

    static final Beside NOTHING = new Beside(null, null, null, null);
}
