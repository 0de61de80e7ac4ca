package cn.hangce.casework;

import cn.hangce.policy.Program;
import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;

/**
 * Who sees which case: an applicant the own ones, a district officer those handed in in the own district, an expert those
 * before the own panel once the invitation is accepted, whoever is to work on a case that one, entrusted bodies those of programs that
 * give them work, a finance officer those that are to be paid, the city’s other officials all that were handed in. A draft is the
 * applicant’s alone.
 */
final class Visibility {

    private final Actor reader;

    private Visibility(Actor reader) {
        this.reader = reader;
    }

    static Visibility of(Actor reader) {
        return new Visibility(reader);
    }

    /** Whether the reader works for a body that the program’s procedure gives work to, beside the city and its districts. */
    private boolean worksFor(Program program) {
        return program.stages().stream().map(stage -> StageActor.role(stage.heldBy()))
                .anyMatch(role -> (role == Role.AGENCY || role == Role.FUND_MANAGER) && reader.is(role));
    }

    /** @param panel the panel before which the case is; null where there is none */
    boolean sees(Case subject, Panel panel, Program program) {
        if (reader == null) {
            return false;
        }
        if (reader.is(Role.APPLICANT) && subject.creditCode().equals(reader.creditCode())) {
            return true;
        }
        if (subject.submittedAt() == null) {
            return false;
        }
        Role worker = subject.waiting().waitsFor();
        boolean works = worker != null && worker != Role.APPLICANT && worker != Role.DISTRICT_OFFICER && reader.is(worker);
        return works || reader.is(Role.CITY_OFFICER) || reader.is(Role.DECISION_MAKER) || reader.is(Role.AUDITOR)
                || reader.is(Role.FINANCE_OFFICER) && subject.status().granted()
                || worksFor(program)
                || reader.is(Role.DISTRICT_OFFICER) && subject.district().equals(reader.district())
                || reader.is(Role.EXPERT) && panel != null && panel.admits(reader);
    }
}
