package cn.hangce.casework.contract;

import cn.hangce.casework.Case;
import cn.hangce.policy.Program;
import cn.hangce.policy.Undertaking.Change;
import cn.hangce.policy.WorkCalendar;
import java.time.LocalDate;
import java.util.List;

/**
 * What a request for a change meets: the law, the contract in force and the requests before.
 *
 * @param terms   null where no contract is in force
 * @param changes whether the case stands where its contract can be changed
 * @param earlier  every request of the case so far
 * @param calendar by which terms are reckoned
 */
public record Situation(Program program, Case subject, ContractTerms terms, boolean changes, List<ChangeRequest> earlier, WorkCalendar calendar) {

    public Situation {
        earlier = List.copyOf(earlier);
    }

    /** The last day on which a change can be asked for; null where there is none. */
    public LocalDate lastDayToAsk(Change change) {
        return change.askWithin() == null ? null : change.askWithin().lastDay(terms.endsOn(), calendar).day();
    }

    /** The last day that an extension can give the contract; null where the text sets no bound. */
    public LocalDate latestEnd(Change change) {
        return change.max() == null ? null : terms.firstEnd().plus(change.max());
    }

    /** What can be asked for today. */
    public List<Change> askable(LocalDate today) {
        return !changes || terms == null ? List.of() : program.undertaking().changes().stream()
                .filter(change -> !isOpen(change) && !isUsedUp(change) && !isTooLate(change, today)).toList();
    }

    /**
     * The change that is asked for, where it can be.
     *
     * @throws ContractRefused naming what stands against it
     */
    Change require(Wish wish, LocalDate today) {
        if (!changes || terms == null) {
            throw new ContractRefused(ContractRule.NOT_UNDER_CONTRACT, subject.number());
        }
        Change change = program.undertaking().change(wish.change())
                .orElseThrow(() -> new ContractRefused(ContractRule.NO_SUCH_CHANGE, program.name(), String.valueOf(wish.change())));
        if (isOpen(change)) {
            throw new ContractRefused(ContractRule.ASKED_ALREADY, change.label());
        }
        if (isUsedUp(change)) {
            throw new ContractRefused(ContractRule.ONLY_ONCE, change.label());
        }
        if (isTooLate(change, today)) {
            throw new ContractRefused(ContractRule.ASKED_TOO_LATE, change.label(), lastDayToAsk(change), today);
        }
        if (change.isExtension()) {
            requireDay(change, wish.lastDay());
        } else if (wish.proposed().isEmpty()) {
            throw new ContractRefused(ContractRule.NOTHING_PROPOSED, change.label());
        }
        return change;
    }

    private void requireDay(Change change, LocalDate lastDay) {
        if (lastDay == null || !lastDay.isAfter(terms.endsOn())) {
            throw new ContractRefused(ContractRule.NOT_LATER, terms.endsOn());
        }
        LocalDate latest = latestEnd(change);
        if (latest != null && lastDay.isAfter(latest)) {
            throw new ContractRefused(ContractRule.TOO_LONG, change.label(), latest, lastDay);
        }
    }

    private boolean isOpen(Change change) {
        return earlier.stream().anyMatch(request -> request.isOpen() && request.change().equals(change.id()));
    }

    private boolean isUsedUp(Change change) {
        return change.once() && earlier.stream()
                .anyMatch(request -> request.state() == ChangeRequest.State.APPROVED && request.change().equals(change.id()));
    }

    private boolean isTooLate(Change change, LocalDate today) {
        return change.askWithin() != null && today.isAfter(lastDayToAsk(change));
    }
}
