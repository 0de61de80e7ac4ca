package cn.hangce.casework.inbox;

import cn.hangce.casework.StageKind;
import cn.hangce.registry.Role;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A case as a line of an inbox.
 *
 * @param stage      its id in the program’s file
 * @param since      the day on which it came into the stage
 * @param dueOn      inclusive; null where the text sets no term
 * @param holder     the account that has it in hand; null where nobody has
 */
public record WaitingCase(long id, String number, String applicant, String district, String programId, String programVersion, String stage, Role waitsFor,
                          StageKind kind, LocalDate since, LocalDate dueOn, String holder, String holderName) implements Serializable {

    /** How many days are left until the due day; below zero by how many it is passed, null without a term. */
    public Long daysLeft(LocalDate today) {
        return dueOn == null ? null : ChronoUnit.DAYS.between(today, dueOn);
    }
}
