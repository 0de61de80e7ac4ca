package cn.hangce.casework.contract;

import cn.hangce.casework.Act;
import cn.hangce.casework.Case;
import cn.hangce.casework.HistoryEntry;
import cn.hangce.casework.StageKind;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.policy.Written;
import cn.hangce.registry.CityClock;
import java.time.LocalDate;
import java.util.List;

/**
 * Until when a contract is to be signed, and when it was (document 29, 第八条(一)).
 *
 * @param lastDay  inclusive; null where the text sets no term, or the case has not come so far
 * @param signedOn null until the last party has signed
 */
public record SigningTerm(LocalDate lastDay, LocalDate signedOn) {

    public static SigningTerm of(Program program, Case subject, WorkCalendar calendar) {
        Stage contract = StageKind.CONTRACT.in(program).findFirst().orElse(null);
        if (contract == null) {
            return new SigningTerm(null, null);
        }
        List<HistoryEntry> history = subject.history();
        LocalDate from = history.stream().filter(entry -> entry.toStage().equals(contract.id()) && !contract.id().equals(entry.fromStage()))
                .map(SigningTerm::day).reduce((earlier, later) -> later).orElse(null);
        LocalDate signed = history.stream().filter(entry -> entry.act() == Act.CONCLUDE && contract.id().equals(entry.fromStage()))
                .map(SigningTerm::day).findFirst().orElse(null);
        return new SigningTerm(from == null || contract.deadline() == null ? null : contract.deadline().lastDay(from, calendar).day(), signed);
    }

    private static LocalDate day(HistoryEntry entry) {
        return LocalDate.ofInstant(entry.at(), CityClock.ZONE);
    }

    /** Whether the last day has gone. */
    public boolean isOver(LocalDate today) {
        return lastDay != null && today.isAfter(lastDay);
    }

    /** Whether it was signed, and after the last day. */
    public boolean isLate() {
        return signedOn != null && isOver(signedOn);
    }

    /** What the history says of the last signature: the party, and that it came late, where it did. */
    public String remark(String party, LocalDate today) {
        return isOver(today) ? party + "（逾期签订，期限至 " + Written.day(lastDay).zh() + "）" : party;
    }
}
