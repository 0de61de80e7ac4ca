package cn.hangce.casework;

import cn.hangce.casework.contract.ContractRefused;
import cn.hangce.casework.contract.ContractRule;
import cn.hangce.casework.contract.SigningTerm;
import cn.hangce.policy.Program;
import cn.hangce.policy.WorkCalendar;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import java.time.LocalDate;

/** Ends a case whose contract the applicant has not signed in its time (document 29, 第八条(一)). */
final class Forfeiture {

    private static final String APPLICANT = "applicant";

    private Forfeiture() {
    }

    /** Done by the office that works in the stage, or by the city. */
    static void of(Case subject, Program program, String reason, Actor by, Moment now, WorkCalendar calendar) {
        Procedure procedure = new Procedure(program);
        if (!procedure.allows(Act.FORFEIT, subject.place())) {
            throw new UnlawfulAct(Rule.NOT_NOW, Words.act(Act.FORFEIT), procedure.stage(subject.stage()).label(), Words.status(subject.status()));
        }
        Role role = role(procedure.worker(subject.stage()), subject, by);
        Guard.role(by, role, Act.FORFEIT.name());
        SigningTerm term = SigningTerm.of(program, subject, calendar);
        if (!term.isOver(now.day())) {
            throw new ContractRefused(ContractRule.TERM_RUNNING, term.lastDay(), now.day());
        }
        if (new Signatures(procedure, subject.stage(), subject.history()).hasSigned(APPLICANT)) {
            throw new ContractRefused(ContractRule.APPLICANT_HAS_SIGNED);
        }
        subject.walk(procedure, Act.FORFEIT, role, by, Guard.reason(reason, Act.FORFEIT.name()), now);
    }

    /** Whether the actor may do it today. */
    static boolean isOpen(Case subject, Program program, Actor by, LocalDate today, WorkCalendar calendar) {
        Procedure procedure = new Procedure(program);
        return procedure.allows(Act.FORFEIT, subject.place()) && by.is(role(procedure.worker(subject.stage()), subject, by))
                && SigningTerm.of(program, subject, calendar).isOver(today)
                && !new Signatures(procedure, subject.stage(), subject.history()).hasSigned(APPLICANT);
    }

    private static Role role(Role worker, Case subject, Actor by) {
        boolean office = worker != Role.APPLICANT && by.is(worker) && (worker != Role.DISTRICT_OFFICER || subject.isIn(by));
        return office ? worker : Role.CITY_OFFICER;
    }
}
