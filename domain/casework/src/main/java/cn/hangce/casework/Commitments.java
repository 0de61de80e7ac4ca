package cn.hangce.casework;

import cn.hangce.policy.Program;
import java.time.LocalDate;
import java.util.Optional;

/** What a holder without a title is bound to: whatever was granted to it and signed for. */
public final class Commitments {

    private Commitments() {
    }

    /** Since when what was granted binds: the last signature, or the grant where nothing is signed; empty where it does not. */
    public static Optional<LocalDate> since(Case subject, Program program) {
        if (!subject.status().granted() || !new Procedure(program).isAfterContracts(subject.stage())) {
            return Optional.empty();
        }
        return subject.history().stream().filter(entry -> entry.act() == Act.CONCLUDE || entry.toStatus().granted() && !granted(entry.fromStatus()))
                .reduce((earlier, later) -> later).map(entry -> Moment.dayOf(entry.at()));
    }

    private static boolean granted(Status status) {
        return status != null && status.granted();
    }
}
