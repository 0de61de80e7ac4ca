package cn.hangce.casework.register;

import cn.hangce.casework.Rule;
import cn.hangce.casework.StageActor;
import cn.hangce.casework.StageKind;
import cn.hangce.casework.UnlawfulAct;
import cn.hangce.casework.register.RegisterRefused.Why;
import cn.hangce.policy.Check;
import cn.hangce.policy.Program;
import cn.hangce.policy.Stage;
import cn.hangce.registry.Role;
import java.util.List;
import java.util.Optional;

/**
 * How one gets on the register of a program, as its file has it.
 *
 * @param stage the stage of the procedure: {@code by} says who registers, {@code held_by} who looks at it; where that is nobody else,
 *              registering is enough
 */
public record Registering(Program program, Stage stage) {

    /** Empty where the program’s text knows no register. */
    public static Optional<Registering> of(Program program) {
        return StageKind.REGISTER.in(program).findFirst().map(stage -> new Registering(program, stage));
    }

    /** @throws RegisterRefused {@link Why#NO_REGISTER} */
    static Registering require(Program program) {
        return of(program).orElseThrow(() -> new RegisterRefused(Why.NO_REGISTER, program.name()));
    }

    /**
     * Nobody applies who has to be on a register first and is not.
     *
     * @param entry the applicant’s own for this program; empty where there is none
     * @throws UnlawfulAct {@link Rule#NOT_REGISTERED}
     */
    static void requireEntered(Program program, Optional<RegisterEntry> entry) {
        of(program).filter(register -> entry.filter(RegisterEntry::entered).isEmpty()).ifPresent(register -> {
            throw new UnlawfulAct(Rule.NOT_REGISTERED, program.name(), register.stage().label(), register.stage().cite());
        });
    }

    /** Whether somebody looks at an entry before it counts. */
    public boolean isConfirmed() {
        return !stage.heldBy().equals(stage.by());
    }

    Role registrant() {
        return StageActor.role(stage.by());
    }

    public Role confirmer() {
        return StageActor.role(stage.heldBy());
    }

    /** What whoever confirms has to look at; nothing where nobody does. */
    public List<Check> checks() {
        return isConfirmed() ? program.checks().stream().filter(check -> check.by().equals(stage.heldBy())).toList() : List.of();
    }
}
