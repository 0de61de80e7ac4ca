package cn.hangce.casework.contract;

import cn.hangce.casework.sheet.Item;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.policy.Undertaking;
import cn.hangce.policy.WorkCalendar;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Until when a project is to be accepted, reckoned from the last day of its contract (document 29, 第十条(一)), and what follows when it
 * is accepted later.
 *
 * @param lastDay  inclusive
 * @param lostFrom the first day on which it can be accepted no more; null where there is none, or an extension was asked for
 */
public record AcceptanceTerm(Undertaking.Acceptance rule, LocalDate endsOn, LocalDate lastDay, LocalDate lostFrom) {

    /** Empty where the text does not reckon acceptance from the contract. */
    public static Optional<AcceptanceTerm> of(Program program, ContractTerms terms, List<ChangeRequest> requests, WorkCalendar calendar) {
        return Optional.ofNullable(program.undertaking().acceptance()).map(rule -> {
            Stage stage = program.stages().stream().filter(each -> each.id().equals(rule.stage())).findFirst().orElseThrow();
            boolean asked = requests.stream().anyMatch(request -> request.isExtension() && request.state() != ChangeRequest.State.WITHDRAWN);
            LocalDate lost = rule.lostAfter() == null || asked ? null : terms.endsOn().plus(rule.lostAfter());
            return new AcceptanceTerm(rule, terms.endsOn(), stage.deadline().lastDay(terms.endsOn(), calendar).day(), lost);
        });
    }

    /** How many days after the last one; 0 in time. */
    public long daysLate(LocalDate acceptedOn) {
        return Math.max(0, ChronoUnit.DAYS.between(lastDay, acceptedOn));
    }

    /**
     * What the days say about being late must not be left out: in time is in time, and who comes late is late unless a good reason is on
     * record.
     *
     * @param record as it is to be made
     * @param facts  what is found with it, as text by fact
     */
    public void requireTold(Map<Item, String> record, Map<String, String> facts) {
        LocalDate day = LocalDate.parse(record.get(Item.HELD_ON));
        if (lostFrom != null && !day.isBefore(lostFrom)) {
            throw new ContractRefused(ContractRule.PROJECT_LOST, endsOn, lostFrom);
        }
        String told = rule.late() == null ? null : facts.get(rule.late());
        if ("true".equals(told) && daysLate(day) == 0) {
            throw new ContractRefused(ContractRule.NOT_LATE, day, lastDay);
        }
        if ("false".equals(told) && daysLate(day) > 0 && record.getOrDefault(Item.GOOD_REASON, "").isBlank()) {
            throw new ContractRefused(ContractRule.LATE_WITHOUT_REASON, day, lastDay, daysLate(day));
        }
    }
}
